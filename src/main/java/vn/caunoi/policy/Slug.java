package vn.caunoi.policy;

import java.text.Normalizer;

/**
 * A piece of an address: lower-case ASCII letters, digits and single hyphens.
 *
 * @param value never empty, at most 80 characters
 */
public record Slug(String value) {
  private static final int LONGEST = 80;

  public Slug {
    if (!isSlug(value)) {
      throw new IllegalArgumentException("not a slug: " + value);
    }
  }

  /** Folds any text: {@code Đắk Lắk} to {@code dak-lak}; text without letters gives {@code x}. */
  public static Slug of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(Math.min(plain.length(), LONGEST));
    for (int i = 0; i < plain.length() && out.length() < LONGEST; i++) {
      char c = Character.toLowerCase(plain.charAt(i));
      if (c == 'đ' || c == 'ð') {
        c = 'd';
      }
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
