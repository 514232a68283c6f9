package vn.caunoi.text;

/**
 * Mends marks that typing put wrong inside one syllable (dấu đặt sai).
 *
 * <table>
 *   <caption>Forms</caption>
 *   <tr><th>printed</th><th>here</th><th>why</th></tr>
 *   <tr><td>đốì, hộì</td><td>đối, hội</td><td>a syllable has one tone: the one on the marked vowel,
 *       else the first</td></tr>
 *   <tr><td>nguời, truờng</td><td>người, trường</td><td>uơ before a letter is ươ</td></tr>
 *   <tr><td>đưòng</td><td>đường</td><td>ưo is ươ</td></tr>
 *   <tr><td>thuở, quờ</td><td>thuở, quờ</td><td>final uơ and quơ are right</td></tr>
 * </table>
 */
public final class MarkRepair {
  private MarkRepair() {}

  /** The text with its syllables mended; it must be composed (NFC). */
  public static String mend(CharSequence text) {
    char[] chars = text.toString().toCharArray();
    mend(chars, chars.length);
    return new String(chars);
  }

  /** Changes the first characters of the buffer in place, one for one. */
  public static void mend(char[] buffer, int length) {
    int start = 0;
    for (int i = 0; i <= length; i++) {
      if (i == length || !Character.isLetter(buffer[i])) {
        horns(buffer, start, i);
        oneTone(buffer, start, i);
        start = i + 1;
      }
    }
  }

  private static void horns(char[] buffer, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      char first = Tone.without(buffer[i - 1]);
      char second = Tone.without(buffer[i]);
      boolean bareU = first == 'u' || first == 'U';
      boolean hornedO = second == 'ơ' || second == 'Ơ';
      if (bareU && hornedO && i + 1 < end && !afterQ(buffer, i - 1, start)) {
        buffer[i - 1] = retoned(buffer[i - 1], first == 'u' ? 'ư' : 'Ư');
      } else if ((first == 'ư' || first == 'Ư') && (second == 'o' || second == 'O')) {
        buffer[i] = retoned(buffer[i], second == 'o' ? 'ơ' : 'Ơ');
      }
    }
  }

  private static boolean afterQ(char[] buffer, int u, int start) {
    return u > start && (buffer[u - 1] == 'q' || buffer[u - 1] == 'Q');
  }

  private static char retoned(char old, char vowel) {
    return Tone.of(old) == Tone.NONE ? vowel : Tone.with(vowel, Tone.of(old));
  }

  private static void oneTone(char[] buffer, int start, int end) {
    int keep = -1;
    int tones = 0;
    for (int i = start; i < end; i++) {
      if (Tone.of(buffer[i]) != Tone.NONE) {
        tones++;
        boolean better = keep >= 0 && !marked(buffer[keep]) && marked(buffer[i]);
        keep = keep < 0 || better ? i : keep;
      }
    }
    for (int i = start; tones == 2 && i < end; i++) {
      buffer[i] = i == keep ? buffer[i] : Tone.without(buffer[i]);
    }
  }

  /** Whether the vowel has a quality mark: circumflex, breve or horn. */
  private static boolean marked(char c) {
    char vowel = Tone.without(c);
    return Folding.fold(vowel) != Character.toLowerCase(vowel);
  }
}
