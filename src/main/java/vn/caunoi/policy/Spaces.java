package vn.caunoi.policy;

/** White space in names and titles: runs of it, and what stands at the ends of a text. */
public final class Spaces {
  private Spaces() {}

  /** The text with one space for every run of spaces, tabs and line breaks. */
  public static String single(String text) {
    int first = firstUneven(text);
    if (first == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, first);
    boolean space = false;
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!is(c)) {
        out.append(c);
      } else if (!space) {
        out.append(' ');
      }
      space = is(c);
    }
    return out.toString();
  }

  /** Where the first run starts that is not one plain space; the length where there is none. */
  private static int firstUneven(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean run = c == ' ' && i + 1 < text.length() && is(text.charAt(i + 1));
      if (run || (c != ' ' && is(c))) {
        return i;
      }
    }
    return text.length();
  }

  /** The text without white space and any of these characters at its start and its end. */
  public static String trim(String text, String atStart, String atEnd) {
    int start = 0;
    int end = text.length();
    while (end > 0 && (is(text.charAt(end - 1)) || atEnd.indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    while (start < end && (is(text.charAt(start)) || atStart.indexOf(text.charAt(start)) >= 0)) {
      start++;
    }
    return text.substring(start, end);
  }

  private static boolean is(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
