package vn.caunoi.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.caunoi.analysis.VietnameseAnalyzer;

/** Analysis of the gold documents along each chain. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class AnalysisBenchmark {
  private static final String STANDARD = "standard";

  /** {@value #STANDARD}, or a chain's name. */
  @Param({STANDARD, "SYLLABLES", "BIGRAMS", "FOLDED", "FOLDED_BIGRAMS"})
  public String chain = STANDARD;

  private final List<String> texts = Texts.gold();
  private Analyzer analyzer = new StandardAnalyzer();

  /** Makes the analyser. */
  @Setup
  public void open() {
    if (!chain.equals(STANDARD)) {
      analyzer = new VietnameseAnalyzer(VietnameseAnalyzer.Chain.valueOf(chain));
    }
  }

  /** Every term of every text. */
  @Benchmark
  public long analyse() throws IOException {
    long sum = 0;
    for (String text : texts) {
      try (TokenStream stream = analyzer.tokenStream("text", text)) {
        CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
          sum += term.length();
        }
        stream.end();
      }
    }
    return sum;
  }
}
