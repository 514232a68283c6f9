package vn.caunoi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MarkRepairTest {
  @ParameterizedTest
  @CsvFileSource(
      resources = "/tables/mark-repair.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      encoding = "UTF-8")
  void mendsMarksThatTypingPutWrong(String input, String expected, String why) {
    assertEquals(expected, MarkRepair.mend(input), why);
  }
}
