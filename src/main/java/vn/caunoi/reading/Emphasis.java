package vn.caunoi.reading;

import java.util.BitSet;
import vn.caunoi.text.MappedText;
import vn.caunoi.text.OffsetMap;

/** Takes Markdown's marks out of text: {@code **bold**}, {@code *italic*}, {@code # heading}. */
final class Emphasis {
  private static final int LONGEST = 600;

  private Emphasis() {}

  /** The text without such marks; asterisks that mark nothing stay. */
  static MappedText remove(String text) {
    BitSet marks = new BitSet();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '*' && !marks.get(i)) {
        mark(text, i, text.startsWith("**", i) ? 2 : 1, marks);
      } else if (c == '#' && (i == 0 || text.charAt(i - 1) == '\n')) {
        heading(text, i, marks);
      }
    }
    if (marks.isEmpty()) {
      return MappedText.of(text);
    }
    OffsetMap.Builder out = new OffsetMap.Builder(text.length());
    for (int i = marks.nextClearBit(0); i < text.length(); i = marks.nextClearBit(i + 1)) {
      out.append(text.charAt(i), i);
    }
    return MappedText.of(out, text.length());
  }

  private static void heading(String text, int start, BitSet marks) {
    int end = start;
    while (end < text.length() && text.charAt(end) == '#') {
      end++;
    }
    if (end - start <= 6 && end < text.length() && text.charAt(end) == ' ') {
      marks.set(start, end + 1);
    }
  }

  private static void mark(String text, int open, int width, BitSet marks) {
    int from = open + width;
    boolean apart = open == 0 || !Character.isLetterOrDigit(text.charAt(open - 1));
    if (!apart || from >= text.length() || " *)\n\t".indexOf(text.charAt(from)) >= 0) {
      return;
    }
    int limit = Math.min(text.length(), from + LONGEST);
    for (int i = from + 1; i + width <= limit; i++) {
      char c = text.charAt(i);
      if (c == '\t' || (c == '\n' && (width == 1 || text.charAt(i - 1) == '\n'))) {
        return;
      }
      if (c == '*' && closes(text, i, width)) {
        marks.set(open, from);
        marks.set(i, i + width);
        return;
      }
    }
  }

  private static boolean closes(String text, int at, int width) {
    int behind = at + width;
    boolean wide = width == 1 || text.charAt(at + 1) == '*';
    boolean apart = behind >= text.length() || !Character.isLetterOrDigit(text.charAt(behind));
    return wide && apart && text.charAt(at - 1) != ' ';
  }
}
