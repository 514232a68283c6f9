package vn.caunoi.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import vn.caunoi.analysis.VietnameseAnalyzer;

/** A syllable of a text as it is printed, and as it compares. */
record Word(String printed, String term) {
  private static final Analyzer ANALYZER =
      new VietnameseAnalyzer(VietnameseAnalyzer.Chain.SYLLABLES);

  /** The different syllables of a text, in the order in which they first stand there. */
  static List<Word> of(String text) {
    Map<String, Word> out = new LinkedHashMap<>();
    try (TokenStream tokens = ANALYZER.tokenStream("", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        String printed = text.substring(offset.startOffset(), offset.endOffset());
        out.putIfAbsent(term.toString(), new Word(printed, term.toString()));
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory failed", e);
    }
    return List.copyOf(out.values());
  }
}
