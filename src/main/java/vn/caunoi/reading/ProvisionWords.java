package vn.caunoi.reading;

import java.util.List;

/** The words that open a provision or a division of a document. */
final class ProvisionWords {
  static final List<String> ALL =
      List.of(
          "Điều ", "ĐIỀU ", "Chương ", "CHƯƠNG ", "Mục ", "MỤC ", "Phần ", "PHẦN ", "Phụ lục",
          "PHỤ LỤC");

  private ProvisionWords() {}

  /** The marker, when a number or a Roman numeral closed by a dot or the line's end follows. */
  static Marker marker(String text, int behind, int start, int end) {
    int at = Marker.spaces(text, behind, end);
    int from = at;
    while (at < end && at - from < 8 && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    boolean ends = at == end || Marker.is(text, at, end, ".:-–");
    boolean named = at > from ? isOrdinal(text.substring(from, at)) : at == end;
    return ends && named
        ? new Marker(Marker.Kind.PROVISION, Math.min(at + 1, end) - start)
        : new Marker(Marker.Kind.NONE, 0);
  }

  private static boolean isOrdinal(String word) {
    return word.chars().allMatch(c -> (c >= '0' && c <= '9') || "IVXLC".indexOf(c) >= 0)
        || (word.length() <= 4 && Marker.digits(word, 0, word.length()) == word.length() - 1)
        || (word.length() == 1 && Character.isUpperCase(word.charAt(0)));
  }
}
