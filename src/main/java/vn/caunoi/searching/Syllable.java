package vn.caunoi.searching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import vn.caunoi.analysis.SyllableBigramFilter;
import vn.caunoi.analysis.VietnameseAnalyzer;
import vn.caunoi.policy.Span;
import vn.caunoi.text.Folding;

/**
 * A syllable of a text, as it is indexed.
 *
 * @param term normalised, with its marks
 * @param span where it stands in the text as printed
 */
record Syllable(String term, Span span) {
  private static final Analyzer ANALYZER =
      new VietnameseAnalyzer(VietnameseAnalyzer.Chain.SYLLABLES);

  /** The term without its marks. */
  String folded() {
    return fold(term);
  }

  /** Whether it is a figure, or starts with one. */
  boolean figure() {
    return Character.isDigit(term.charAt(0));
  }

  /** This syllable and the next, side by side, as fields of pairs hold them: without marks. */
  String paired(Syllable next) {
    return folded() + SyllableBigramFilter.SEPARATOR + next.folded();
  }

  Syllable withTerm(String other) {
    return new Syllable(other, span);
  }

  static String fold(String term) {
    char[] chars = term.toCharArray();
    return new String(chars, 0, Folding.fold(chars, chars.length));
  }

  /** The text as it is analysed. */
  static TokenStream stream(String text) {
    return ANALYZER.tokenStream("", text);
  }

  /** The syllables of a text, in order. */
  static List<Syllable> of(String text) {
    List<Syllable> out = new ArrayList<>();
    try (TokenStream tokens = stream(text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        out.add(new Syllable(term.toString(), new Span(offset.startOffset(), offset.endOffset())));
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory failed", e);
    }
    return out;
  }
}
