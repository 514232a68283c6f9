package vn.caunoi.searching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {
  @ParameterizedTest
  @CsvSource({
    "khuyt, khuyet, true",
    "hoii, hoi, true",
    "phpa, phap, true",
    "hpi, hoi, true",
    "lao, loa, true",
    "hoi, hoi, false",
    "hiep, hop, false",
    "abc, cba, false"
  })
  void tellsOneSlip(String a, String b, boolean expected) {
    assertEquals(expected, Slip.between(a, b));
    assertEquals(expected, Slip.between(b, a));
  }
}
