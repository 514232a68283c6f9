package vn.caunoi.text;

import java.text.Normalizer;

/** Puts a letter and its marks together, whatever the order in which the marks were typed. */
final class VietnameseMarks {
  private static final String SHAPES = "\u0302\u0306\u031B";
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  private VietnameseMarks() {}

  /**
   * The composed form of one letter with its marks; the shape (circumflex, breve, horn) goes before
   * the tone, since a tone typed first would keep the two from composing.
   */
  static String compose(String cluster) {
    String apart = Normalizer.normalize(cluster, Normalizer.Form.NFD);
    StringBuilder ordered = new StringBuilder(apart.length());
    int shape = firstOf(SHAPES, apart);
    int tone = firstOf(TONES, apart);
    if (tone < 0 || shape < tone || apart.length() > 8) {
      return Normalizer.normalize(cluster, Normalizer.Form.NFC);
    }
    ordered.append(apart, 0, tone).append(apart.charAt(shape));
    ordered.append(apart, tone, shape).append(apart, shape + 1, apart.length());
    return Normalizer.normalize(ordered, Normalizer.Form.NFC);
  }

  private static int firstOf(String marks, String text) {
    for (int i = 1; i < text.length(); i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
