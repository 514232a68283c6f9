package vn.caunoi.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class QueryTransformTest {
  private static final Set<String> FREQUENT = Set.of("người", "được", "hỗ", "trợ");

  @ParameterizedTest
  @CsvFileSource(
      resources = "/tables/query-transforms.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      encoding = "UTF-8")
  void transformsAQuery(String input, String expected, String why) {
    int bar = input.indexOf('|');
    QueryTransform transform = QueryTransform.valueOf(input.substring(0, bar));
    assertEquals(expected, transformed(transform, input.substring(bar + 1)), why);
  }

  @Test
  void takesTheMarksOfHalfOfTheSyllables() {
    String[] words = transformed(QueryTransform.HALF, "hộ hộ hộ hộ hộ hộ").split(" ");
    assertEquals(3, java.util.Arrays.stream(words).filter("ho"::equals).count());
  }

  @Test
  void slipsOnceAndAlwaysInTheSameWay() {
    String text = "khuyết tật xe";
    String slipped = transformed(QueryTransform.SLIP, text);
    assertNotEquals(text, slipped);
    assertEquals(slipped, transformed(QueryTransform.SLIP, text));
    assertEquals(3, slipped.split(" ").length);
  }

  private static String transformed(QueryTransform transform, String text) {
    JudgedQuery query = new JudgedQuery("set", "q1", text, Set.of("d"));
    return transform.apply(query, word -> FREQUENT.contains(word) ? 1 : 2);
  }
}
