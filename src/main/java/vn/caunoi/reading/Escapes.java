package vn.caunoi.reading;

import org.jsoup.parser.Parser;
import vn.caunoi.text.MappedText;
import vn.caunoi.text.OffsetMap;

/**
 * Resolves what was escaped once too often: entities left in text (a slash written as its code in a
 * number), line breaks spelt as letters ({@code \\r\\n}).
 */
final class Escapes {
  private static final int LONGEST = 12;

  private Escapes() {}

  /** The text with its escapes resolved; untouched where there are none. */
  static MappedText resolve(String text) {
    if (text.indexOf('&') < 0 && !text.contains("\\r\\n")) {
      return MappedText.of(text);
    }
    OffsetMap.Builder out = new OffsetMap.Builder(text.length());
    int i = 0;
    while (i < text.length()) {
      int end = escapeEnd(text, i);
      if (end == i) {
        out.append(text.charAt(i), i++);
      } else {
        resolved(text, i, end, out);
        i = end;
      }
    }
    return MappedText.of(out, text.length());
  }

  private static void resolved(String text, int start, int end, OffsetMap.Builder out) {
    String chars =
        text.charAt(start) == '\\'
            ? "\n"
            : Parser.unescapeEntities(text.substring(start, end), true);
    for (int k = 0; k < chars.length(); k++) {
      out.append(chars.charAt(k), start, end);
    }
  }

  private static int escapeEnd(String text, int start) {
    char c = text.charAt(start);
    if (c == '\\') {
      return text.startsWith("\\r\\n", start) ? start + 4 : start;
    }
    return c == '&' ? entityEnd(text, start) : start;
  }

  /** Behind the semicolon of a well-formed entity that stands for something, else its start. */
  private static int entityEnd(String text, int start) {
    int end = Math.min(text.length(), start + LONGEST);
    int at = start + 1;
    while (at < end && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '#')) {
      at++;
    }
    if (at >= end || text.charAt(at) != ';' || at == start + 1) {
      return start;
    }
    String entity = text.substring(start, at + 1);
    return Parser.unescapeEntities(entity, true).equals(entity) ? start : at + 1;
  }
}
