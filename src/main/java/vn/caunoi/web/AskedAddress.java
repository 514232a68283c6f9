package vn.caunoi.web;

import io.netty.handler.codec.http.HttpRequest;
import java.util.HexFormat;

/**
 * An address as it was asked, made one that every reader of addresses takes.
 *
 * <table>
 *   <caption>What is mended</caption>
 *   <tr><th>asked</th><th>read as</th><th>who asks so</th></tr>
 *   <tr><td>{@code ?q=người}</td><td>its UTF-8 bytes, encoded</td><td>curl, old programs</td></tr>
 *   <tr><td>{@code ?q=100%}</td><td>{@code ?q=100%25}</td><td>people who type addresses</td></tr>
 *   <tr><td>{@code ?q=a|b}</td><td>{@code ?q=a%7Cb}</td><td>browsers, of typed addresses</td></tr>
 * </table>
 */
final class AskedAddress {
  private static final String NEVER_RAW = "\"<>\\^`{|}[]";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private AskedAddress() {}

  /** Mends the address of this request. */
  static void mend(HttpRequest request) {
    String asked = request.uri();
    String mended = mended(asked);
    if (!mended.equals(asked)) {
      request.setUri(mended);
    }
  }

  /**
   * The same address, encoded where it was not.
   *
   * @param asked a character for every byte that came
   */
  static String mended(String asked) {
    StringBuilder out = new StringBuilder(asked.length() + 16);
    for (int i = 0; i < asked.length(); i++) {
      char c = asked.charAt(i);
      boolean raw = c <= ' ' || c > '~' || NEVER_RAW.indexOf(c) >= 0;
      if (raw || (c == '%' && !encoded(asked, i))) {
        out.append('%').append(HEX.toHexDigits((byte) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether two digits follow the percent sign. */
  private static boolean encoded(String text, int percent) {
    return percent + 2 < text.length()
        && HexFormat.isHexDigit(text.charAt(percent + 1))
        && HexFormat.isHexDigit(text.charAt(percent + 2));
  }
}
