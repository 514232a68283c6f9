package vn.caunoi.analysis;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Arrays;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import vn.caunoi.analysis.VietnameseAnalyzer.Chain;

public class VietnameseAnalyzerTest extends BaseTokenStreamTestCase {

  public void testGivesBothTonePlacementsAndBothUnicodeFormsOneTerm() throws IOException {
    try (Analyzer syllables = new VietnameseAnalyzer(Chain.SYLLABLES)) {
      String[] wanted = {"xã", "hội", "hóa"};
      assertAnalyzesTo(syllables, "xã hội hóa", wanted);
      assertAnalyzesTo(syllables, "Xã Hội Hoá", wanted);
      String apart = Normalizer.normalize("xã hội hoá", Normalizer.Form.NFD);
      assertAnalyzesTo(syllables, apart, wanted);
    }
  }

  public void testGivesAFinalIAndYOneTerm() throws IOException {
    try (Analyzer syllables = new VietnameseAnalyzer(Chain.SYLLABLES);
        Analyzer folded = new VietnameseAnalyzer(Chain.FOLDED)) {
      assertAnalyzesTo(
          syllables, "Tỉ lệ, quí, bác sĩ", new String[] {"tỷ", "lệ", "quý", "bác", "sỹ"});
      assertAnalyzesTo(folded, "quản lí QUY", new String[] {"quan", "ly", "quy"});
    }
  }

  public void testPointsToTheVeryCharactersOfTheOriginal() throws IOException {
    try (Analyzer syllables = new VietnameseAnalyzer(Chain.SYLLABLES)) {
      // a zero-width space inside the first word, misplaced marks in the second
      assertAnalyzesTo(
          syllables,
          "xã\u200B đốì nguời",
          new String[] {"xã", "đối", "người"},
          new int[] {0, 4, 8},
          new int[] {3, 7, 13});
    }
  }

  public void testJoinsNeighboursOnly() throws IOException {
    try (Analyzer bigrams = new VietnameseAnalyzer(Chain.BIGRAMS)) {
      assertAnalyzesTo(
          bigrams,
          "người khuyết tật",
          new String[] {"người khuyết", "khuyết tật"},
          new int[] {0, 6},
          new int[] {12, 16},
          new int[] {1, 1});
      assertAnalyzesTo(bigrams, "người", new String[] {});
    }
  }

  public void testFoldsMarksAndEthAway() throws IOException {
    try (Analyzer folded = new VietnameseAnalyzer(Chain.FOLDED);
        Analyzer pairs = new VietnameseAnalyzer(Chain.FOLDED_BIGRAMS)) {
      assertAnalyzesTo(folded, "Ðắk Lắk đường", new String[] {"dak", "lak", "duong"});
      assertAnalyzesTo(pairs, "Ðắk Lắk", new String[] {"dak lak"});
    }
  }

  public void testSplitsNumbersIntoTheirParts() throws IOException {
    try (Analyzer syllables = new VietnameseAnalyzer(Chain.SYLLABLES)) {
      assertAnalyzesTo(syllables, "39-CT/TW", new String[] {"39", "ct", "tw"});
    }
  }

  public void testSplitsWordsThatAreJoinedWithoutASpace() throws IOException {
    try (Analyzer syllables = new VietnameseAnalyzer(Chain.SYLLABLES)) {
      assertAnalyzesTo(
          syllables,
          "TP.Huế: việc\u200B.Các QĐ_TTg",
          new String[] {"tp", "huế", "việc", "các", "qđ", "ttg"},
          new int[] {0, 3, 8, 14, 18, 21},
          new int[] {2, 6, 13, 17, 20, 24});
      assertAnalyzesTo(syllables, "1.200 đồng, 8.3", new String[] {"1.200", "đồng", "8.3"});
      assertAnalyzesTo(syllables, "...a. .b.", new String[] {"a", "b"});
    }
  }

  public void testSplitsThemAcrossTheBuffersOfTheTokenizer() throws IOException {
    try (Analyzer syllables = new VietnameseAnalyzer(Chain.SYLLABLES)) {
      String[] wanted = new String[6000];
      Arrays.fill(wanted, "sở");
      assertAnalyzesTo(syllables, String.join(".", wanted), wanted);
    }
  }

  public void testHoldsOnAnyText() throws IOException {
    for (Chain chain : Chain.values()) {
      try (Analyzer analyzer = new VietnameseAnalyzer(chain)) {
        checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
      }
    }
  }
}
