package vn.caunoi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Addresses that were not encoded are read all the same. */
class AskedAddressTest {
  @ParameterizedTest(name = "{2}: {0}")
  @CsvFileSource(
      resources = "/tables/asked-addresses.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '\u0001')
  void encodesWhatWasAskedRaw(String asked, String mended, String why) {
    assertEquals(mended, AskedAddress.mended(asked), why);
    assertEquals(mended, AskedAddress.mended(mended), "mended once for all");
  }
}
