package vn.caunoi.analysis;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Analyses Vietnamese text along one of four chains.
 *
 * <table>
 *   <caption>What becomes of {@code Xã hội hoá}</caption>
 *   <tr><th>chain</th><th>terms</th></tr>
 *   <tr><td>SYLLABLES</td><td>xã, hội, hóa</td></tr>
 *   <tr><td>BIGRAMS</td><td>xã hội, hội hóa</td></tr>
 *   <tr><td>FOLDED</td><td>xa, hoi, hoa</td></tr>
 *   <tr><td>FOLDED_BIGRAMS</td><td>xa hoi, hoi hoa</td></tr>
 * </table>
 *
 * <p>Offsets point to the very characters of the original through every step.
 */
public final class VietnameseAnalyzer extends Analyzer {
  /** Changes whenever a chain gives other terms, so that indexes are built anew. */
  public static final String VERSION = "vi-2";

  private final Chain chain;

  public VietnameseAnalyzer(Chain chain) {
    this.chain = chain;
  }

  /** The chains. */
  public enum Chain {
    SYLLABLES,
    BIGRAMS,
    FOLDED,
    FOLDED_BIGRAMS
  }

  @Override
  protected Reader initReader(String fieldName, Reader reader) {
    return new LetterSeparatorCharFilter(new InvisibleCharFilter(reader));
  }

  @Override
  protected Reader initReaderForNormalization(String fieldName, Reader reader) {
    return new LetterSeparatorCharFilter(new InvisibleCharFilter(reader));
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    StandardTokenizer source = new StandardTokenizer();
    TokenStream syllables = syllables(source);
    return new TokenStreamComponents(
        source,
        switch (chain) {
          case SYLLABLES -> syllables;
          case BIGRAMS -> new SyllableBigramFilter(syllables);
          case FOLDED -> new VietnameseFoldingFilter(syllables);
          case FOLDED_BIGRAMS -> new SyllableBigramFilter(new VietnameseFoldingFilter(syllables));
        });
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    TokenStream syllables = syllables(in);
    return switch (chain) {
      case SYLLABLES, BIGRAMS -> syllables;
      case FOLDED, FOLDED_BIGRAMS -> new VietnameseFoldingFilter(syllables);
    };
  }

  private static TokenStream syllables(TokenStream source) {
    return new VietnameseNormalizationFilter(new LowerCaseFilter(source));
  }
}
