package vn.caunoi.text;

import java.text.Normalizer;

/**
 * Sets decoded text in one way of writing the same characters, keeping where each came from.
 *
 * <table>
 *   <caption>What it changes; all else, dashes too, stays as printed</caption>
 *   <tr><th>met</th><th>becomes</th><th>example</th></tr>
 *   <tr><td>letters with marks apart, in any order</td><td>NFC</td><td>e + ̣ + ̂: ệ</td></tr>
 *   <tr><td>Eth (U+00D0, U+00F0) in Vietnamese words</td><td>Đ, đ</td><td>QÐ-TTg: QĐ-TTg</td></tr>
 *   <tr><td>no-break and other odd spaces</td><td>space</td><td>U+00A0, U+2009, U+3000</td></tr>
 *   <tr><td>CR LF, CR, form feed, line and paragraph separators</td><td>line feed</td><td></td></tr>
 *   <tr><td>invisible characters, controls</td><td>nothing</td><td>U+200B, U+FEFF, U+00AD</td></tr>
 * </table>
 */
public final class SourceNormalizer {
  private SourceNormalizer() {}

  /** The text in its one way of writing. */
  public static MappedText normalize(String text) {
    int i = plainEnd(text, 0);
    if (i == text.length()) {
      return MappedText.of(text);
    }
    OffsetMap.Builder out = new OffsetMap.Builder(text.length()).copy(text, 0, i);
    while (i < text.length()) {
      int end = clusterEnd(text, i);
      if (end > i + 1 && text.charAt(i) != '\r') {
        cluster(text, i, end, out);
      } else {
        single(text, i, end, out);
      }
      i = plainEnd(text, end);
      out.copy(text, end, i);
    }
    return MappedText.of(out, text.length());
  }

  /** Behind the characters that stay as they are; one that bears a mark is none of them. */
  private static int plainEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isPlain(text.charAt(end))) {
      end++;
    }
    boolean marked = end > start && end < text.length() && joins(text.charAt(end));
    return marked ? end - 1 : end;
  }

  /**
   * Letters of Vietnamese and its neighbours but Eth, signs of ASCII, dashes and quotation marks.
   */
  private static boolean isPlain(char c) {
    return (c >= ' ' && c < 0x7F)
        || (c >= 0x1EA0 && c <= 0x1EF9)
        || c == '\n'
        || c == '\t'
        || (c >= 0xC0 && c < 0x300 && c != Eth.CAPITAL && c != Eth.SMALL)
        || (c >= 0x2010 && c <= 0x2027);
  }

  private static int clusterEnd(String text, int start) {
    char c = text.charAt(start);
    int end = start + 1;
    if (c == '\r' && end < text.length() && text.charAt(end) == '\n') {
      return end + 1;
    }
    if (c <= ' ') {
      return end;
    }
    if (Character.isHighSurrogate(c) && end < text.length()) {
      end += Character.isLowSurrogate(text.charAt(end)) ? 1 : 0;
    }
    while (end < text.length() && joins(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether it belongs to the character before it: marks, and Hangul vowels and finals. */
  private static boolean joins(char c) {
    if (c < 0x300) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || (c >= 0x1160 && c <= 0x11FF);
  }

  private static void cluster(String text, int start, int end, OffsetMap.Builder out) {
    String composed = VietnameseMarks.compose(text.substring(start, end));
    for (int k = 0; k < composed.length(); k++) {
      out.append(composed.charAt(k), start, end);
    }
  }

  private static void single(String text, int i, int end, OffsetMap.Builder out) {
    char c = text.charAt(i);
    if (isLineBreak(c)) {
      out.append('\n', i, end);
    } else if (c == Eth.CAPITAL || c == Eth.SMALL) {
      out.append(Eth.letter(text, i), i);
    } else if (c < 0x7F) {
      if (c >= ' ' || c == '\t') {
        out.append(c, i);
      }
    } else if (isSpace(c)) {
      out.append(' ', i);
    } else if (!isInvisible(c)) {
      visible(c, i, out);
    }
  }

  private static void visible(char c, int i, OffsetMap.Builder out) {
    if (c < 0x340 || (c >= 0x1EA0 && c <= 0x1EF9)) {
      out.append(c, i);
      return;
    }
    String one = String.valueOf(c);
    if (Normalizer.isNormalized(one, Normalizer.Form.NFC)) {
      out.append(c, i);
      return;
    }
    String composed = Normalizer.normalize(one, Normalizer.Form.NFC);
    for (int k = 0; k < composed.length(); k++) {
      out.append(composed.charAt(k), i);
    }
  }

  private static boolean isLineBreak(char c) {
    return c == '\n'
        || c == '\r'
        || c == 0x0B
        || c == '\f'
        || c == 0x85
        || c == 0x2028
        || c == 0x2029;
  }

  private static boolean isSpace(char c) {
    return c == 0xA0 || (c > 0xFF && Character.getType(c) == Character.SPACE_SEPARATOR);
  }

  private static boolean isInvisible(char c) {
    if (c < 0xA0 || c == 0xAD) {
      return true;
    }
    return Character.getType(c) == Character.FORMAT;
  }
}
