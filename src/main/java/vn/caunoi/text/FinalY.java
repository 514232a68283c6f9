package vn.caunoi.text;

/**
 * Writes the vowel of an open syllable one way where Vietnamese writes it both ways (i ngắn, y
 * dài): alone behind {@code h k l m s t}, and behind {@code qu}.
 *
 * <p>The Ministry of Education settled on {@code i} in 1984 (Quyết định 240/QĐ, 05/3/1984), but for
 * {@code uy}; laws and administration keep to {@code y}, and both stand side by side in most
 * collections. No two words differ in it. Here it is {@code y}, as laws have it.
 *
 * <table>
 *   <caption>Forms</caption>
 *   <tr><th>printed</th><th>here</th><th>why</th></tr>
 *   <tr><td>tỉ lệ, tỷ lệ</td><td>tỷ lệ</td><td>open, behind one of the six</td></tr>
 *   <tr><td>quí, quý</td><td>quý</td><td>behind qu</td></tr>
 *   <tr><td>thi, chị, đi</td><td>the same</td><td>nobody writes them with y</td></tr>
 *   <tr><td>tim, kính</td><td>the same</td><td>not open: one spelling only</td></tr>
 *   <tr><td>túi, lụi</td><td>the same</td><td>u and i are two sounds</td></tr>
 * </table>
 */
public final class FinalY {
  private static final String EITHER = "hklmst";

  private FinalY() {}

  /** Changes the first characters of the buffer, one syllable in lower case, composed (NFC). */
  public static void normalise(char[] syllable, int length) {
    if (length < 2) {
      return;
    }
    char last = syllable[length - 1];
    if (Tone.without(last) == 'i' && isEither(syllable, length - 1)) {
      syllable[length - 1] = Tone.with('y', Tone.of(last));
    }
  }

  private static boolean isEither(char[] syllable, int before) {
    return switch (before) {
      case 1 -> EITHER.indexOf(syllable[0]) >= 0;
      case 2 -> syllable[0] == 'q' && syllable[1] == 'u';
      default -> false;
    };
  }
}
