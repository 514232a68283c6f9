package vn.caunoi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TonePlacementTest {
  @ParameterizedTest
  @CsvFileSource(
      resources = "/tables/tone-placement.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      encoding = "UTF-8")
  void putsTheToneOfAFinalPairOnOnePlace(String input, String expected, String why) {
    assertEquals(expected, TonePlacement.normalise(input), why);
  }
}
