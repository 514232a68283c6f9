package vn.caunoi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FinalYTest {
  @ParameterizedTest
  @CsvFileSource(
      resources = "/tables/final-y.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      encoding = "UTF-8")
  void writesTheVowelOfAnOpenSyllableOneWay(String input, String expected, String why) {
    char[] syllable = input.toCharArray();
    FinalY.normalise(syllable, syllable.length);
    assertEquals(expected, new String(syllable), why);
  }
}
