package vn.caunoi.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vn.caunoi.policy.Span;

class SentencesTest {
  @Test
  void reachFromStopToStop() {
    assertEquals("Theo Luật NKT.", around("Câu trước. Theo Luật NKT. Câu sau.", "Luật"));
  }

  @Test
  void areCutBetweenWordsWhereTheyAreLong() {
    String words = "hoạt động ".repeat(60);
    String found = around(words + "Luật NKT " + words, "Luật NKT");
    assertTrue(found.startsWith("hoạt ") || found.startsWith("động "), found);
    assertTrue(found.strip().endsWith(" hoạt") || found.strip().endsWith(" động"), found);
  }

  private static String around(String text, String cited) {
    int at = text.indexOf(cited);
    Span span = Sentences.around(text, new Span(at, at + cited.length()));
    return text.substring(span.start(), span.end());
  }
}
