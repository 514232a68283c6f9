package vn.caunoi.policy;

import java.text.Normalizer;

/**
 * A piece of an address: lower-case ASCII letters, digits and single hyphens.
 *
 * @param value never empty, at most 80 characters
 */
public record Slug(String value) {
  private static final int LONGEST = 80;

  private static final char LAST_EUROPEAN = 0x36F;
  private static final char FIRST_ADDITIONAL = 0x1E00;

  /** Letters of Vietnamese and of Western Europe in lower case, without their marks. */
  private static final char[] BASES = bases();

  public Slug {
    if (!isSlug(value)) {
      throw new IllegalArgumentException("not a slug: " + value);
    }
  }

  /** Folds any text: {@code Đắk Lắk} to {@code dak-lak}; text without letters gives {@code x}. */
  public static Slug of(String text) {
    String plain = known(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(Math.min(plain.length(), LONGEST));
    for (int i = 0; i < plain.length() && out.length() < LONGEST; i++) {
      char c = plain.charAt(i);
      c = c < BASES.length ? BASES[c] : Character.toLowerCase(c);
      if (isLetterOrDigit(c)) {
        out.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        hyphen(out);
      }
    }
    while (!out.isEmpty() && out.charAt(out.length() - 1) == '-') {
      out.setLength(out.length() - 1);
    }
    return new Slug(out.isEmpty() ? "x" : out.toString());
  }

  /** Whether the text can be a slug as it stands. */
  public static boolean isSlug(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return false;
    }
    boolean hyphen = true;
    for (int i = 0; i < text.length(); i++) {
      boolean now = text.charAt(i) == '-';
      if (now ? hyphen : !isLetterOrDigit(text.charAt(i))) {
        return false;
      }
      hyphen = now;
    }
    return !hyphen;
  }

  /** Whether the table has all its characters, as it has of nearly every name. */
  private static boolean known(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= BASES.length || (c > LAST_EUROPEAN && c < FIRST_ADDITIONAL)) {
        return false;
      }
    }
    return true;
  }

  private static char[] bases() {
    char[] out = new char[0x1F00];
    for (char c = 0; c < out.length; c++) {
      String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      char base = Character.toLowerCase(apart.charAt(0));
      out[c] = base == 'đ' || base == 'ð' ? 'd' : base;
    }
    return out;
  }

  private static void hyphen(StringBuilder out) {
    if (!out.isEmpty() && out.charAt(out.length() - 1) != '-') {
      out.append('-');
    }
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  @Override
  public String toString() {
    return value;
  }
}
