package vn.caunoi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caunoi.library.SearchResult.Fragment;

class TargetLinesTest {
  @Test
  void keepsTheRowsOfATableApart() {
    List<Fragment> given =
        List.of(
            new Fragment("Chỉ tiêu\tGiá trị\n", false),
            new Fragment("Tỷ lệ", true),
            new Fragment(" mù lòa\t45\nHết bảng", false));
    assertEquals("Chỉ tiêu · Giá trị\nTỷ lệ mù lòa · 45\nHết bảng", text(TargetLines.of(given)));
    assertEquals(
        List.of(false, true, false), TargetLines.of(given).stream().map(Fragment::marked).toList());
  }

  @Test
  void joinsTheLinesOfASentence() {
    List<Fragment> given = List.of(new Fragment("hỗ trợ vay\n", false), new Fragment("vốn", true));
    assertEquals("hỗ trợ vay vốn", text(TargetLines.of(given)));
  }

  private static String text(List<Fragment> fragments) {
    return String.join("", fragments.stream().map(Fragment::text).toList());
  }
}
