package vn.caunoi.policy;

/**
 * Figures of a serial that scanning read as letters: {@code l190/QĐ-TTg}, {@code 119O/QĐ-TTg}.
 *
 * <p>A letter behind a serial is its own otherwise ({@code 30a/2008}); O never is one.
 */
public final class MisreadSerial {
  private static final String ONES = "lI";
  private static final String ZEROS = "Oo";

  private MisreadSerial() {}

  /** Whether a letter stands here that can only be the figure one: figures follow, then a mark. */
  public static boolean opens(CharSequence text, int offset) {
    int end = offset + 1;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    int figures = end - offset - 1;
    return offset < text.length()
        && ONES.indexOf(text.charAt(offset)) >= 0
        && figures > 1
        && figures < 4
        && end < text.length()
        && "/-".indexOf(text.charAt(end)) >= 0;
  }

  /** The serial with its letters read as figures. */
  static String mended(String serial) {
    int last = serial.length() - 1;
    String ones = ONES.indexOf(serial.charAt(0)) >= 0 ? "1" + serial.substring(1) : serial;
    boolean zero = last > 0 && ZEROS.indexOf(serial.charAt(last)) >= 0;
    return zero ? ones.substring(0, last) + "0" : ones;
  }
}
