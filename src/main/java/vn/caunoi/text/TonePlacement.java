package vn.caunoi.text;

/**
 * Puts the tone of a final {@code oa}, {@code oe}, {@code uy} on one place, so that both spellings
 * compare as equal (đặt dấu kiểu cũ và kiểu mới).
 *
 * <table>
 *   <caption>Forms</caption>
 *   <tr><th>printed</th><th>here</th><th>why</th></tr>
 *   <tr><td>hoà, hòa</td><td>hòa</td><td>final: the first vowel bears the tone</td></tr>
 *   <tr><td>thuý, thúy</td><td>thúy</td><td>final</td></tr>
 *   <tr><td>quý, qúy</td><td>quý</td><td>the u belongs to the qu</td></tr>
 *   <tr><td>hoàn</td><td>hoàn</td><td>not final: one spelling only</td></tr>
 * </table>
 */
public final class TonePlacement {
  private TonePlacement() {}

  /** The text with every such tone on its place; it must be composed (NFC). */
  public static String normalise(CharSequence text) {
    char[] chars = text.toString().toCharArray();
    normalise(chars, chars.length);
    return new String(chars);
  }

  /** Changes the first characters of the buffer in place, one for one. */
  public static void normalise(char[] buffer, int length) {
    for (int i = 1; i < length; i++) {
      char first = buffer[i - 1];
      char second = buffer[i];
      if (pair(Tone.without(first), Tone.without(second)) && endsSyllable(buffer, i + 1, length)) {
        place(buffer, i, afterQ(buffer, i - 1));
      }
    }
  }

  private static void place(char[] buffer, int second, boolean onSecond) {
    char a = buffer[second - 1];
    char b = buffer[second];
    char tone = onSecond ? Tone.of(a) : Tone.of(b);
    char other = onSecond ? Tone.of(b) : Tone.of(a);
    if (tone == Tone.NONE || other != Tone.NONE) {
      return;
    }
    buffer[second - 1] = onSecond ? Tone.without(a) : Tone.with(a, tone);
    buffer[second] = onSecond ? Tone.with(b, tone) : Tone.without(b);
  }

  private static boolean pair(char first, char second) {
    return switch (first) {
      case 'o', 'O' -> second == 'a' || second == 'A' || second == 'e' || second == 'E';
      case 'u', 'U' -> second == 'y' || second == 'Y';
      default -> false;
    };
  }

  private static boolean endsSyllable(char[] buffer, int next, int length) {
    return next == length || !Character.isLetter(buffer[next]);
  }

  private static boolean afterQ(char[] buffer, int vowel) {
    return vowel > 0 && (buffer[vowel - 1] == 'q' || buffer[vowel - 1] == 'Q');
  }
}
