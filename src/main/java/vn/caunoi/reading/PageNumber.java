package vn.caunoi.reading;

import vn.caunoi.policy.Span;

/** Reads a line that bears nothing but a page number. */
final class PageNumber {
  private static final int LONGEST = 16;

  private PageNumber() {}

  /** The number, or -1 where the line is something else. */
  static int of(String text, Span line) {
    if (line.length() > LONGEST) {
      return -1;
    }
    String plain = Fold.key(line.of(text));
    if (!plain.isEmpty() && !plain.equals("trang") && !plain.equals("page")) {
      return -1;
    }
    int at = line.start();
    while (at < line.end() && !isDigit(text.charAt(at))) {
      at++;
    }
    int digits = Marker.digits(text, at, line.end());
    boolean rest = isRest(text, at + digits, line.end());
    return digits == 0 || digits > 3 || !rest
        ? -1
        : Integer.parseInt(text.substring(at, at + digits));
  }

  /** Whether it shows itself as a page number: {@code - 2 -}, {@code Trang 2}, {@code Page 2/7}. */
  static boolean isDressed(String text, Span line) {
    return line.length() > 3 && !isDigit(text.charAt(line.start()));
  }

  /** Nothing but a total and dashes behind it. */
  private static boolean isRest(String text, int from, int end) {
    int slashes = 0;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      slashes += c == '/' ? 1 : 0;
      if (" -–/|".indexOf(c) < 0 && !(slashes == 1 && isDigit(c))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
