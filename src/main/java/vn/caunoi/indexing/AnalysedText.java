package vn.caunoi.indexing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.UnicodeUtil;
import vn.caunoi.analysis.SyllableBigramFilter;
import vn.caunoi.analysis.VietnameseAnalyzer;
import vn.caunoi.analysis.VietnameseAnalyzer.Chain;
import vn.caunoi.text.Folding;

/**
 * A text that was analysed once, to be written to all fields: every chain of {@link
 * VietnameseAnalyzer} gives what the chain SYLLABLES gives, folded or in pairs.
 *
 * <p>The syllables lie side by side with a space between them, so that a pair is one stretch.
 */
final class AnalysedText {
  private static final Analyzer SYLLABLES = new VietnameseAnalyzer(Chain.SYLLABLES);

  private final Syllables plain = new Syllables();
  private final Syllables folded = new Syllables();
  private int[] increments = new int[64];
  private int count;

  /** UTF-8 of syllables, and where each starts and ends. */
  private static final class Syllables {
    private final BytesRefBuilder bytes = new BytesRefBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    void add(int place, CharTermAttribute term) {
      starts = place < starts.length ? starts : Arrays.copyOf(starts, 2 * place);
      ends = place < ends.length ? ends : Arrays.copyOf(ends, 2 * place);
      int start = bytes.length();
      bytes.grow(start + 1 + UnicodeUtil.maxUTF8Length(term.length()));
      int end = UnicodeUtil.UTF16toUTF8(term, 0, term.length(), bytes.bytes(), start);
      bytes.bytes()[end] = SyllableBigramFilter.SEPARATOR;
      bytes.setLength(end + 1);
      starts[place] = start;
      ends[place] = end;
    }
  }

  private AnalysedText() {}

  static AnalysedText of(String text) {
    AnalysedText out = new AnalysedText();
    try (TokenStream stream = SYLLABLES.tokenStream("", text)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      PositionIncrementAttribute position = stream.getAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        out.add(term, position.getPositionIncrement());
      }
      stream.end();
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot be analysed", e);
    }
  }

  private void add(CharTermAttribute term, int increment) {
    increments = count < increments.length ? increments : Arrays.copyOf(increments, 2 * count);
    increments[count] = increment;
    plain.add(count, term);
    term.setLength(Folding.fold(term.buffer(), term.length()));
    folded.add(count, term);
    count++;
  }

  /** What the chain makes of the text; a new stream each time. */
  TokenStream terms(Chain chain) {
    return switch (chain) {
      case SYLLABLES -> singles(plain);
      case FOLDED -> singles(folded);
      case BIGRAMS -> pairs(plain);
      case FOLDED_BIGRAMS -> pairs(folded);
    };
  }

  private TokenStream singles(Syllables syllables) {
    return new TermStream(syllables.bytes.bytes()) {
      private int next;

      @Override
      public boolean incrementToken() {
        if (next == count) {
          return false;
        }
        set(syllables.starts[next], syllables.ends[next], increments[next]);
        next++;
        return true;
      }
    };
  }

  /** Syllables with a gap between them are no pair. */
  private TokenStream pairs(Syllables syllables) {
    return new TermStream(syllables.bytes.bytes()) {
      private int second = 1;

      @Override
      public boolean incrementToken() {
        while (second < count && increments[second] != 1) {
          second++;
        }
        if (second >= count) {
          return false;
        }
        set(syllables.starts[second - 1], syllables.ends[second], 1);
        second++;
        return true;
      }
    };
  }
}
