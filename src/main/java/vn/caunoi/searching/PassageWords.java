package vn.caunoi.searching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import vn.caunoi.text.Folding;

/**
 * Where the syllables of a text stand, and which of a query's words each is; forty texts are read
 * for a page, so nothing is made of a syllable but three numbers.
 */
final class PassageWords {
  /** What is none of the query's words. */
  static final int OTHER = -1;

  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int[] words = new int[256];
  private int size;

  private PassageWords() {}

  /**
   * Reads a text.
   *
   * @param numbers of the words that are looked for
   * @param marked whether they have their marks
   */
  static PassageWords of(String text, CharArrayMap<Integer> numbers, boolean marked) {
    PassageWords out = new PassageWords();
    try (TokenStream tokens = Syllable.stream(text)) {
      CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.getAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        int length = marked ? term.length() : Folding.fold(term.buffer(), term.length());
        Integer number = numbers.get(term.buffer(), 0, length);
        out.add(offset.startOffset(), offset.endOffset(), number == null ? OTHER : number);
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory failed", e);
    }
    return out;
  }

  private void add(int start, int end, int word) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      words = Arrays.copyOf(words, 2 * size);
    }
    starts[size] = start;
    ends[size] = end;
    words[size] = word;
    size++;
  }

  int size() {
    return size;
  }

  int start(int place) {
    return starts[place];
  }

  int end(int place) {
    return ends[place];
  }

  /** The number of the query's word that stands there, or {@link #OTHER}. */
  int word(int place) {
    return words[place];
  }
}
