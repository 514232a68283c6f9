package vn.caunoi.indexing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
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

  private static final AnalysedText NOTHING = new AnalysedText(0);

  /** A syllable has at least so many characters with its blank, most have more. */
  private static final int SHORTEST = 4;

  private final Syllables plain;
  private final Syllables folded;
  private int[] increments;
  private int count;

  /** UTF-8 of syllables, and where each starts and ends. */
  private static final class Syllables {
    private final BytesRefBuilder bytes = new BytesRefBuilder();
    private int[] starts;
    private int[] ends;

    Syllables(int expected) {
      starts = new int[expected];
      ends = new int[expected];
    }

    void add(int place, CharTermAttribute term) {
      starts = place < starts.length ? starts : Arrays.copyOf(starts, 2 * place + 1);
      ends = place < ends.length ? ends : Arrays.copyOf(ends, 2 * place + 1);
      int start = bytes.length();
      bytes.grow(start + 1 + UnicodeUtil.maxUTF8Length(term.length()));
      int end = UnicodeUtil.UTF16toUTF8(term, 0, term.length(), bytes.bytes(), start);
      bytes.bytes()[end] = SyllableBigramFilter.SEPARATOR;
      bytes.setLength(end + 1);
      starts[place] = start;
      ends[place] = end;
    }
  }

  /** With room for so many syllables, and more when there are more. */
  private AnalysedText(int expected) {
    plain = new Syllables(expected);
    folded = new Syllables(expected);
    increments = new int[expected];
  }

  static AnalysedText of(String text) {
    AnalysedText out = new AnalysedText(text.length() / SHORTEST + 1);
    out.plain.bytes.grow(2 * text.length());
    out.folded.bytes.grow(text.length() + 1);
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
    increments = count < increments.length ? increments : Arrays.copyOf(increments, 2 * count + 1);
    increments[count] = increment;
    plain.add(count, term);
    term.setLength(Folding.fold(term.buffer(), term.length()));
    folded.add(count, term);
    count++;
  }

  /** How many syllables it has. */
  int size() {
    return count;
  }

  /** A hash of one of them without its marks. */
  int foldedHash(int place) {
    byte[] bytes = folded.bytes.bytes();
    int hash = 0;
    for (int i = folded.starts[place]; i < folded.ends[place]; i++) {
      hash = 31 * hash + bytes[i];
    }
    return hash;
  }

  /** What the chain makes of these texts one after the other; pairs are within one text. */
  static TokenStream terms(List<AnalysedText> texts, Chain chain) {
    return switch (chain) {
      case SYLLABLES -> new Terms(texts, 1, false);
      case FOLDED -> new Terms(texts, 1, true);
      case BIGRAMS -> new Terms(texts, 2, false);
      case FOLDED_BIGRAMS -> new Terms(texts, 2, true);
    };
  }

  /** Runs over the syllables of texts, or over pairs of neighbours. */
  private static final class Terms extends TermStream {
    private final Iterator<AnalysedText> texts;
    private final int size;
    private final boolean folding;
    private AnalysedText text = NOTHING;
    private Syllables syllables = text.plain;
    private int last;

    Terms(List<AnalysedText> texts, int size, boolean folding) {
      this.texts = texts.iterator();
      this.size = size;
      this.folding = folding;
    }

    @Override
    public boolean incrementToken() {
      while (last < text.count || texts.hasNext()) {
        if (last >= text.count) {
          text = texts.next();
          syllables = folding ? text.folded : text.plain;
          last = size - 1;
        } else if (size == 2 && text.increments[last] != 1) {
          last++;
        } else {
          int first = last - size + 1;
          int increment = size == 1 ? text.increments[last] : 1;
          set(syllables.bytes.bytes(), syllables.starts[first], syllables.ends[last], increment);
          last++;
          return true;
        }
      }
      return false;
    }
  }
}
