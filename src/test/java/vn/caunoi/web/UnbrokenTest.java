package vn.caunoi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in titles stay on one line, and titles stay as printed. */
class UnbrokenTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thực hiện Chỉ thị số 39-CT/TW ngày 01/11/2019 | Thực hiện Chỉ thị số [39-CT/TW] ngày [01/11/2019]",
        "753/QĐ-TTg | [753/QĐ-TTg]",
        "giai đoạn 2021-2030, tầm nhìn 2045 | giai đoạn [2021-2030,] tầm nhìn 2045",
        "giai đoạn 2021 - 2030 | giai đoạn 2021 - 2030",
        "Kế hoạch kinh tế-xã hội | Kế hoạch kinh tế-xã hội",
        "số 08/CTrPH-HCCB-HNKT-VPUB-2021 | số 08/CTrPH-HCCB-HNKT-VPUB-2021",
        "- 5 trường | - 5 trường",
        "'' | ''"
      })
  void keepsNumbersAndYearsTogether(String text, String marked) {
    assertEquals(
        marked,
        Unbroken.parts(text).stream()
            .map(p -> p.whole() ? "[" + p.text() + "]" : p.text())
            .collect(Collectors.joining()));
    assertEquals(
        text, Unbroken.parts(text).stream().map(Unbroken::text).collect(Collectors.joining()));
  }
}
