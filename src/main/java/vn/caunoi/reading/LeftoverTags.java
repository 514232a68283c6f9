package vn.caunoi.reading;

import java.util.Locale;
import java.util.Set;
import vn.caunoi.text.MappedText;
import vn.caunoi.text.OffsetMap;

/** Takes HTML tags out of plain text that still holds some, as cells of copied tables do. */
final class LeftoverTags {
  /** Stands for a line break inside the cell of a table row, which is one line. */
  static final char CELL_BREAK = '\u2028';

  private static final int LONGEST = 400;
  private static final Set<String> BREAKING =
      Set.of("ul", "ol", "li", "br", "p", "div", "tr", "table", "h1", "h2", "h3", "h4");
  private static final Set<String> INLINE =
      Set.of("b", "i", "u", "em", "strong", "span", "font", "a", "sup", "sub", "img", "td", "th");

  private LeftoverTags() {}

  /** The text without tags; those that part lines leave a line break. */
  static MappedText remove(String text) {
    if (text.indexOf('<') < 0) {
      return MappedText.of(text);
    }
    OffsetMap.Builder out = new OffsetMap.Builder(text.length());
    boolean cells = hasTab(text, 0);
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = c == '<' ? tagEnd(text, i) : i;
      if (end > i) {
        if (BREAKING.contains(name(text, i))) {
          out.append(cells ? CELL_BREAK : '\n', i, end);
        }
        i = end;
      } else {
        cells = c == '\n' ? hasTab(text, i + 1) : cells;
        out.append(c, i++);
      }
    }
    return MappedText.of(out, text.length());
  }

  private static boolean hasTab(String text, int lineStart) {
    for (int i = lineStart; i < text.length() && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == '\t') {
        return true;
      }
    }
    return false;
  }

  /** Behind the tag that starts here, or the start itself when there is none that we know. */
  private static int tagEnd(String text, int start) {
    String name = name(text, start);
    if (!BREAKING.contains(name) && !INLINE.contains(name)) {
      return start;
    }
    int limit = Math.min(text.length(), start + LONGEST);
    for (int i = start + 1; i < limit && text.charAt(i) != '<' && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == '>') {
        return i + 1;
      }
    }
    return start;
  }

  private static String name(String text, int start) {
    int from = start + 1;
    from += from < text.length() && text.charAt(from) == '/' ? 1 : 0;
    int to = from;
    while (to < text.length() && to - from < 7 && isNameLetter(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to).toLowerCase(Locale.ROOT);
  }

  private static boolean isNameLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '1' && c <= '6');
  }
}
