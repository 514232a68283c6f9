package vn.caunoi.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jsoup.Jsoup;

/**
 * Turns bytes into characters.
 *
 * <table>
 *   <caption>In this order</caption>
 *   <tr><th>sign</th><th>encoding</th></tr>
 *   <tr><td>byte order mark</td><td>UTF-8, UTF-16</td></tr>
 *   <tr><td>every second byte zero at the start</td><td>UTF-16</td></tr>
 *   <tr><td>valid as UTF-8</td><td>UTF-8, whatever is declared</td></tr>
 *   <tr><td>declared in HTML</td><td>what is declared</td></tr>
 *   <tr><td>none of these</td><td>UTF-8, bad bytes replaced by U+FFFD</td></tr>
 * </table>
 */
final class Decoder {
  private static final int SAMPLE = 64 * 1024;

  private Decoder() {}

  /**
   * The characters of a file.
   *
   * @param text without a byte order mark
   * @param encoding that was used
   * @param replaced offset of the first replacement character that decoding put in, empty where all
   *     bytes were good
   */
  record Decoded(String text, Charset encoding, Optional<Integer> replaced) {}

  /** The characters of these bytes. */
  static Decoded decode(byte[] bytes, boolean html) {
    Optional<Charset> told = mark(bytes).or(() -> zeros(bytes));
    if (told.isPresent()) {
      return lenient(bytes, told.get());
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') < 0) {
      return new Decoded(text, StandardCharsets.UTF_8, Optional.empty());
    }
    try {
      return strict(bytes);
    } catch (CharacterCodingException e) {
      return lenient(bytes, html ? declared(bytes) : StandardCharsets.UTF_8);
    }
  }

  /** A replacement character may stand in the file itself. */
  private static Decoded strict(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return new Decoded(text, StandardCharsets.UTF_8, Optional.empty());
  }

  private static Decoded lenient(byte[] bytes, Charset encoding) {
    try {
      String text =
          encoding
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .onUnmappableCharacter(CodingErrorAction.REPLACE)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
      int bad = plain.indexOf('\uFFFD');
      return new Decoded(plain, encoding, bad < 0 ? Optional.empty() : Optional.of(bad));
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("replacing decoders do not complain", e);
    }
  }

  /** The encoding that a byte order mark names. */
  private static Optional<Charset> mark(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return starts(bytes, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... first) {
    for (int i = 0; i < first.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 without a mark shows as zeros in every second place; Vietnamese is mostly Latin. */
  private static Optional<Charset> zeros(byte[] bytes) {
    int pairs = Math.min(bytes.length, 512) / 2;
    int[] zeros = new int[2];
    for (int i = 0; i < pairs * 2; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    if (pairs < 4 || zeros[0] + zeros[1] < pairs / 2 || Math.min(zeros[0], zeros[1]) > pairs / 16) {
      return Optional.empty();
    }
    return Optional.of(zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  private static Charset declared(byte[] bytes) {
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
    try {
      return Jsoup.parse(new ByteArrayInputStream(head), null, "").charset();
    } catch (IOException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
