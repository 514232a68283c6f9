package vn.caunoi.text;

import java.text.Normalizer;

/**
 * The tone marks (dấu thanh) of composed Vietnamese vowels, taken off and put on.
 *
 * <p>A vowel keeps its quality mark: {@code ở} without its tone is {@code ơ}.
 */
final class Tone {
  /** No tone mark (thanh ngang). */
  static final char NONE = 0;

  private static final String VOWELS = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY";

  /** Grave, hook above, tilde, acute, dot below: huyền, hỏi, ngã, sắc, nặng. */
  private static final String MARKS = "\u0300\u0309\u0303\u0301\u0323";

  private static final int LAST = 0x1EF9;
  private static final char[] MARK_OF = new char[LAST + 1];
  private static final char[] VOWEL_OF = new char[LAST + 1];
  private static final char[][] JOINED = new char[VOWELS.length()][MARKS.length()];

  static {
    for (int v = 0; v < VOWELS.length(); v++) {
      for (int m = 0; m < MARKS.length(); m++) {
        String apart = "" + VOWELS.charAt(v) + MARKS.charAt(m);
        char whole = Normalizer.normalize(apart, Normalizer.Form.NFC).charAt(0);
        JOINED[v][m] = whole;
        MARK_OF[whole] = MARKS.charAt(m);
        VOWEL_OF[whole] = VOWELS.charAt(v);
      }
    }
  }

  private Tone() {}

  /** The combining mark of the letter's tone, or {@link #NONE}. */
  static char of(char c) {
    return c > LAST ? NONE : MARK_OF[c];
  }

  /** The letter without its tone. */
  static char without(char c) {
    return of(c) == NONE ? c : VOWEL_OF[c];
  }

  /** The toneless vowel with this tone. */
  static char with(char vowel, char mark) {
    int v = VOWELS.indexOf(vowel);
    int m = MARKS.indexOf(mark);
    return v < 0 || m < 0 ? vowel : JOINED[v][m];
  }

  /** Whether the letter is a vowel, with or without a tone. */
  static boolean isVowel(char c) {
    return VOWELS.indexOf(without(c)) >= 0;
  }
}
