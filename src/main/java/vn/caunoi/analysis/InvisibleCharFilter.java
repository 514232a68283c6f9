package vn.caunoi.analysis;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;

/**
 * Drops characters that nobody sees and that would split or change words: zero-width space
 * (U+200B), byte order mark (U+FEFF), soft hyphen (U+00AD).
 */
public final class InvisibleCharFilter extends BaseCharFilter {
  private final char[] one = new char[1];
  private int kept;
  private int dropped;

  public InvisibleCharFilter(Reader in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = 0;
    while (count == 0 && length > 0) {
      int read = input.read(buffer, offset, length);
      if (read < 0) {
        return -1;
      }
      for (int i = offset; i < offset + read; i++) {
        if (isInvisible(buffer[i])) {
          dropped++;
          addOffCorrectMap(kept, dropped);
        } else {
          buffer[offset + count++] = buffer[i];
          kept++;
        }
      }
    }
    return count;
  }

  private static boolean isInvisible(int c) {
    return c == 0x200B || c == 0xFEFF || c == 0x00AD;
  }
}
