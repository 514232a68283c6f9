package vn.caunoi.reading;

import java.util.List;
import java.util.Set;

/** Tells a line that gives nothing but a date: {@code Thứ sáu, 08/01/2021 - 12:19}. */
final class DateLine {
  private static final Set<String> WORDS =
      Set.of(
          "", "thu", "hai", "ba", "tu", "nam", "sau", "bay", "chu", "nhat", "ngay", "thang", "dang",
          "cap", "luc", "gio", "phut", "gmt", "am", "pm", "sa", "ch", "xuat", "ban", "h", "t",
          "cn");

  private DateLine() {}

  /** Whether these words are a date with a four-digit year, and nothing else. */
  static boolean is(String text) {
    List<String> words = List.of(Fold.key(text).split(" ", -1));
    return hasYear(text) && words.stream().allMatch(WORDS::contains);
  }

  /** Whether it holds {@code d/m/yyyy} or the like. */
  private static boolean hasYear(String text) {
    for (int i = 3; i + 4 < text.length(); i++) {
      boolean separated = "/-.".indexOf(text.charAt(i)) >= 0;
      boolean year = Marker.digits(text, i + 1, text.length()) == 4;
      if (separated && year && Character.isDigit(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }
}
