package vn.caunoi.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

public class AnalysisFactoriesTest extends BaseTokenStreamTestCase {

  public void testServesTheFiltersByName() throws IOException {
    try (Analyzer analyzer =
        CustomAnalyzer.builder()
            .addCharFilter(InvisibleCharFilterFactory.NAME)
            .addCharFilter(LetterSeparatorCharFilterFactory.NAME)
            .withTokenizer("standard")
            .addTokenFilter("lowercase")
            .addTokenFilter(VietnameseNormalizationFilterFactory.NAME)
            .addTokenFilter(VietnameseFoldingFilterFactory.NAME)
            .addTokenFilter(SyllableBigramFilterFactory.NAME)
            .build()) {
      assertAnalyzesTo(analyzer, "Hoà.nh\u00ADập", new String[] {"hoa nhap"});
    }
  }

  public void testRefusesParametersThatItDoesNotKnow() {
    expectThrows(
        IllegalArgumentException.class,
        () ->
            CustomAnalyzer.builder()
                .withTokenizer("standard")
                .addTokenFilter(SyllableBigramFilterFactory.NAME, "size", "3")
                .build());
  }
}
