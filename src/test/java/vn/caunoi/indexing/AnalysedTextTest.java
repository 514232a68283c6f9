package vn.caunoi.indexing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caunoi.analysis.VietnameseAnalyzer;
import vn.caunoi.analysis.VietnameseAnalyzer.Chain;

/** Texts analysed once. */
class AnalysedTextTest {
  private static final List<String> TEXTS =
      List.of(
          "Kế hoạch thực hiện Quyết định số 1019/QĐ-TTg, xã hội hoá",
          "đốì tượng; ngu\u031Bo\u031B\u0300i khuyết tật \uD83D\uDE00 𝒳 a",
          "một",
          "",
          "— , .",
          "ð \u0301 lạ " + "x".repeat(600) + " cuối câu");

  @ParameterizedTest
  @EnumSource(Chain.class)
  void givesTheTermsOfEveryChain(Chain chain) throws IOException {
    List<String> expected = new ArrayList<>();
    try (VietnameseAnalyzer analyzer = new VietnameseAnalyzer(chain)) {
      for (String text : TEXTS) {
        expected.addAll(terms(analyzer.tokenStream("field", text)));
      }
    }
    List<AnalysedText> analysed = TEXTS.stream().map(AnalysedText::of).toList();
    assertEquals(expected, terms(AnalysedText.terms(analysed, chain)));
  }

  private static List<String> terms(TokenStream stream) throws IOException {
    List<String> out = new ArrayList<>();
    TermToBytesRefAttribute term = stream.getAttribute(TermToBytesRefAttribute.class);
    PositionIncrementAttribute position = stream.getAttribute(PositionIncrementAttribute.class);
    try (stream) {
      stream.reset();
      while (stream.incrementToken()) {
        out.add(term.getBytesRef().utf8ToString() + " +" + position.getPositionIncrement());
      }
      stream.end();
    }
    return out;
  }
}
