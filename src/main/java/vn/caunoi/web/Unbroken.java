package vn.caunoi.web;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a text, and whether a line must not break within it.
 *
 * <p>Browsers break lines behind the hyphens and strokes of numbers and spans of years: {@code
 * 39-|CT/TW}. The text itself is not changed, so that what is copied is what was printed.
 */
public record Unbroken(String text, boolean whole) {
  /** What still fits a line of the smallest screen in the largest heading. */
  private static final int LONGEST = 20;

  /** The stretches of a text, in order; together they are the text. */
  public static List<Unbroken> parts(String text) {
    List<Unbroken> parts = new ArrayList<>();
    int from = 0;
    for (int start = 0; start < text.length(); ) {
      int end = wordEnd(text, start);
      if (holdsTogether(text, start, end)) {
        add(parts, text, from, start, false);
        add(parts, text, start, end, true);
        from = end;
      }
      start = Math.max(end, start + 1);
    }
    add(parts, text, from, text.length(), false);
    return parts;
  }

  private static void add(List<Unbroken> parts, String text, int from, int to, boolean whole) {
    if (from < to) {
      parts.add(new Unbroken(text.substring(from, to), whole));
    }
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether it is short, holds a digit, and a hyphen or stroke inside. */
  private static boolean holdsTogether(String text, int start, int end) {
    boolean digit = false;
    boolean mark = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      digit |= Character.isDigit(c);
      mark |= i > start && i < end - 1 && "-–/".indexOf(c) >= 0;
    }
    return digit && mark && end - start <= LONGEST;
  }
}
