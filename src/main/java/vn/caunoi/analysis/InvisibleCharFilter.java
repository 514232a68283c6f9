package vn.caunoi.analysis;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;

/**
 * Drops characters that nobody sees and that would split or change words: zero-width space
 * (U+200B), byte order mark (U+FEFF), soft hyphen (U+00AD).
 */
public final class InvisibleCharFilter extends BaseCharFilter {
  private int read;
  private int dropped;

  public InvisibleCharFilter(Reader in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int c = input.read();
    while (isInvisible(c)) {
      read++;
      dropped++;
      addOffCorrectMap(read - dropped, dropped);
      c = input.read();
    }
    if (c >= 0) {
      read++;
    }
    return c;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = 0;
    while (count < length) {
      int c = read();
      if (c < 0) {
        break;
      }
      buffer[offset + count++] = (char) c;
    }
    return count == 0 && length > 0 ? -1 : count;
  }

  private static boolean isInvisible(int c) {
    return c == 0x200B || c == 0xFEFF || c == 0x00AD;
  }
}
