package vn.caunoi.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Joins every two neighbouring syllables with a space; single syllables are left out.
 *
 * <p>Most Vietnamese words have two syllables, so that pairs do what word segmentation would do.
 * Syllables with a gap between them are not neighbours.
 */
public final class SyllableBigramFilter extends TokenFilter {
  /** Between the two syllables; no tokenizer lets it into one. */
  public static final char SEPARATOR = ' ';

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);

  private final StringBuilder previous = new StringBuilder();
  private int previousStart;
  private int skipped;
  private boolean started;

  public SyllableBigramFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (input.incrementToken()) {
      boolean neighbour = started && position.getPositionIncrement() == 1;
      int start = offset.startOffset();
      int end = offset.endOffset();
      if (neighbour) {
        emit(start, end);
        return true;
      }
      skipped += started ? position.getPositionIncrement() : position.getPositionIncrement() - 1;
      remember(start);
    }
    return false;
  }

  private void emit(int start, int end) {
    int keep = previous.length();
    previous.append(SEPARATOR).append(term);
    term.setEmpty().append(previous);
    previous.delete(0, keep + 1);
    offset.setOffset(previousStart, Math.max(end, previousStart));
    position.setPositionIncrement(1 + skipped);
    skipped = 0;
    previousStart = start;
  }

  private void remember(int start) {
    started = true;
    previous.setLength(0);
    previous.append(term);
    previousStart = start;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    started = false;
    skipped = 0;
    previous.setLength(0);
    previousStart = 0;
  }
}
