package vn.caunoi.analysis;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;
import vn.caunoi.text.Folding;

/**
 * Writes a space for a full stop, colon, middle dot or low line between two letters, which
 * StandardTokenizer would take for a part of the word (UAX 29, WB6 and WB13a).
 *
 * <table>
 *   <caption>Forms</caption>
 *   <tr><th>printed</th><th>words</th></tr>
 *   <tr><td>TP.Huế</td><td>TP, Huế</td></tr>
 *   <tr><td>việc làm.Các sở</td><td>việc, làm, Các, sở</td></tr>
 *   <tr><td>QĐ_TTg</td><td>QĐ, TTg</td></tr>
 *   <tr><td>1.200</td><td>1.200</td></tr>
 * </table>
 */
public final class LetterSeparatorCharFilter extends CharFilter {
  private static final int NONE = -2;

  private int ahead = NONE;
  private char before;

  public LetterSeparatorCharFilter(Reader in) {
    super(in);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    int count = 0;
    if (ahead != NONE) {
      if (ahead < 0) {
        return -1;
      }
      buffer[offset] = (char) ahead;
      ahead = NONE;
      count = 1;
    } else {
      count = input.read(buffer, offset, length);
    }
    for (int i = offset; i < offset + count; i++) {
      char own = buffer[i];
      if (isSeparator(own) && isLetter(before) && isLetter(after(buffer, i, offset + count))) {
        buffer[i] = ' ';
      }
      before = own;
    }
    return count;
  }

  private int after(char[] buffer, int place, int end) throws IOException {
    if (place + 1 < end) {
      return buffer[place + 1];
    }
    ahead = input.read();
    return ahead;
  }

  @Override
  protected int correct(int offset) {
    return offset;
  }

  private static boolean isSeparator(char c) {
    return c == '.' || c == ':' || c == '_' || c == '·';
  }

  private static boolean isLetter(int c) {
    return c > 0 && (Character.isLetter((char) c) || Folding.isMark((char) c));
  }
}
