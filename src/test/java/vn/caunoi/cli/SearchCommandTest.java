package vn.caunoi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a search says of its other pages. */
class SearchCommandTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "25 | 10 | 1 | Trang 1/3; xem tiếp: --page 2.",
        "25 | 10 | 3 | ''",
        "25 | 10 | 4 | Không có trang 4; trang cuối là trang 3.",
        "10 | 10 | 1 | ''",
        "0 | 10 | 1 | ''",
        "5000 | 10 | 100 | ''"
      })
  void tellsOfTheOtherPages(long rows, int size, int page, String told) {
    assertEquals(told, SearchCommand.otherPages(rows, size, page).orElse(""));
  }
}
