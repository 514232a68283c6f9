package vn.caunoi.reading;

import vn.caunoi.text.Folding;

/** Brings words into a form in which case, marks, punctuation and spacing do not matter. */
final class Fold {
  private Fold() {}

  /** {@code Họ tên:(*)} to {@code ho ten}, {@code Tin liên quan (12)} to {@code tin lien quan}. */
  static String key(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = Folding.fold(text.charAt(i));
      if (Character.isLetter(c)) {
        out.append(c);
      } else if (!endsWithSpace(out)) {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }

  private static boolean endsWithSpace(StringBuilder out) {
    return out.isEmpty() || out.charAt(out.length() - 1) == ' ';
  }
}
