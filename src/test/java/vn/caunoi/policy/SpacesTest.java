package vn.caunoi.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class SpacesTest {

  @Test
  void leavesSingleSpacesAsTheyAre() {
    String even = " Ủy ban nhân dân ";
    assertSame(even, Spaces.single(even));
  }

  @Test
  void makesOneSpaceOfEveryRunAndOfEveryTabAndLineBreak() {
    assertEquals(" a b c d ", Spaces.single(" a\tb  c \r\n\u000Bd \n"));
  }

  @Test
  void leavesNoBreakSpacesSinceReadersHaveReplacedThem() {
    assertEquals("a\u00A0b", Spaces.single("a\u00A0b"));
  }

  @Test
  void takesMarksAndSpacesOffBothEnds() {
    assertEquals("UBND tỉnh - X -", Spaces.trim("- ,UBND tỉnh - X - .,", "-,", ".,"));
  }

  @Test
  void leavesNothingOfATextOfMarks() {
    assertEquals("", Spaces.trim(" -.- ", "-", "-."));
  }
}
