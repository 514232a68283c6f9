package vn.caunoi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FoldingTest {

  @Test
  void dropsMarksAndCase() {
    assertEquals("ke hoach so 12/kh-ubnd", Folding.fold("KẾ HOẠCH số 12/KH–UBND"));
    assertEquals("dak lak, uy ban", Folding.fold("Ðắk Lắk, Ủy ban"));
  }

  @Test
  void keepsTheLengthOfEveryText() {
    String odd = "I\u0307\u0130 e\u0309 \uD83D\uDE00 ß ﬁ \u00A0–";
    assertEquals(odd.length(), Folding.fold(odd).length());
  }
}
