package vn.caunoi.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Text that was encoded as UTF-8 twice ({@code Káº¿ hoáº¡ch} for {@code Kế hoạch}): its bytes were
 * once taken for Windows Latin.
 */
final class TwiceEncoded {
  private static final int SAMPLE = 20_000;
  private static final int LEAST = 4;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private TwiceEncoded() {}

  /** The text as it was meant; empty where it was not encoded twice. */
  static Optional<String> mend(String text) {
    if (!shows(text)) {
      return Optional.empty();
    }
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < text.length(); i++) {
      bytes[i] = octet(text.charAt(i));
    }
    String meant = new String(bytes, StandardCharsets.UTF_8);
    return vietnamese(meant) ? Optional.of(meant) : Optional.empty();
  }

  /** Whether the first bytes of Vietnamese letters stand as letters of their own, and no whole. */
  private static boolean shows(String text) {
    int end = Math.min(text.length() - 1, SAMPLE);
    int found = 0;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      char next = text.charAt(i + 1);
      found += c == '\u00E1' && (next == '\u00BA' || next == '\u00BB') ? 1 : 0;
      if (letter(c)) {
        return false;
      }
    }
    return found >= LEAST;
  }

  private static boolean letter(char c) {
    return c >= '\u1EA0' && c <= '\u1EF9';
  }

  private static boolean vietnamese(String text) {
    return text.chars().limit(SAMPLE).filter(c -> letter((char) c)).count() >= LEAST;
  }

  /** The byte that Windows Latin, or Latin-1 where it has none, shows as this letter. */
  private static byte octet(char c) {
    if (c < 0x100) {
      return (byte) c;
    }
    byte[] encoded = String.valueOf(c).getBytes(WINDOWS);
    return encoded[0];
  }
}
