package vn.caunoi.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * Folds letters for comparison without moving them: the folded text has the length of the original.
 *
 * <table>
 *   <caption>Forms</caption>
 *   <tr><th>text</th><th>folded</th></tr>
 *   <tr><td>KẾ HOẠCH</td><td>ke hoach</td></tr>
 *   <tr><td>Ðắk Lắk</td><td>dak lak</td></tr>
 *   <tr><td>2021–2030</td><td>2021-2030</td></tr>
 * </table>
 *
 * <p>The text is expected in NFC; a mark that stands alone stays as it is.
 */
public final class Folding {
  private static final char[] TABLE = table();

  private Folding() {}

  /** The text in lower case, without marks, every dash a hyphen and every space a plain one. */
  public static String fold(CharSequence text) {
    byte[] out = new byte[text.length()];
    for (int i = 0; i < out.length; i++) {
      char c = fold(text.charAt(i));
      if (c > 0xFF) {
        return wide(text);
      }
      out[i] = (byte) c;
    }
    return new String(out, StandardCharsets.ISO_8859_1);
  }

  /** Text that holds other signs than letters, such as quotation marks. */
  private static String wide(CharSequence text) {
    char[] out = new char[text.length()];
    for (int i = 0; i < out.length; i++) {
      out[i] = fold(text.charAt(i));
    }
    return new String(out);
  }

  /** One character, folded. */
  public static char fold(char c) {
    return c < TABLE.length ? TABLE[c] : Character.toLowerCase(c);
  }

  /**
   * Folds the first characters of a buffer in place, drops marks that stand alone, and returns how
   * many characters are left.
   */
  public static int fold(char[] buffer, int length) {
    int to = 0;
    for (int i = 0; i < length; i++) {
      if (!isMark(buffer[i])) {
        buffer[to++] = fold(buffer[i]);
      }
    }
    return to;
  }

  /** Whether this is a combining mark, as decomposed Unicode writes them. */
  public static boolean isMark(char c) {
    return c >= 0x0300 && c <= 0x036F;
  }

  /** Whether any letter bears a mark, composed or not; {@code đ} counts. */
  public static boolean hasMarks(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c > 0x7F && Character.isLetter(c);
      if (isMark(c) || (letter && fold(c) != Character.toLowerCase(c))) {
        return true;
      }
    }
    return false;
  }

  private static char[] table() {
    char[] table = new char[0x2300];
    for (char c = 0; c < table.length; c++) {
      table[c] = special(c);
    }
    return table;
  }

  private static char special(char c) {
    return switch (c) {
      case '\u0110', '\u0111', '\u00D0', '\u00F0' -> 'd';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      case '\u00A0', '\u2007', '\u2009', '\u202F' -> ' ';
      default -> base(c);
    };
  }

  private static char base(char c) {
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    boolean marked = Character.isLetter(c) && parts.length() > 1;
    return Character.toLowerCase(marked ? parts.charAt(0) : c);
  }
}
