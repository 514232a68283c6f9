package vn.caunoi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.caunoi.policy.Span;

class SectionNameTest {

  @ParameterizedTest
  @CsvFileSource(
      resources = "/tables/section-names.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      emptyValue = "",
      nullValues = "NULL")
  void namesASectionThatIsASentenceByItsMark(String heading, String mark, String why) {
    String text = "Căn cứ;\n" + heading;
    SectionName name = SectionName.of(new Span(8, text.length()), text);
    String expected = mark == null ? "" : mark;
    assertEquals(expected, name.mark().map(m -> m.of(text)).orElse(""), why);
    assertEquals(heading, name.words());
  }

  @Test
  void takesALongHeadingForASentence() {
    String text = "Điều 1. Ban hành " + "chính sách trợ giúp ".repeat(20).strip();
    SectionName name = SectionName.of(new Span(0, text.length()), text);
    assertEquals("Điều 1.", name.mark().orElseThrow().of(text));
    assertTrue(name.shown().length() <= 102 && name.shown().endsWith(" …"), name.shown());
  }
}
