package vn.caunoi.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.caunoi.corpus.MediaKind;
import vn.caunoi.extraction.CitationScanner;
import vn.caunoi.extraction.Extractor;
import vn.caunoi.reading.DocumentReader;
import vn.caunoi.reading.ReadResult;

/** Reading and extraction, on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ExtractionBenchmark {
  private static final int PLANS = 400;
  private static final int LONG = 40;

  /** Which texts: the gold documents, generated plans, or gold documents joined to long ones. */
  @Param({"gold", "plans", "long"})
  public String texts = "gold";

  private final DocumentReader reader = new DocumentReader();
  private final Extractor extractor = new Extractor();
  private final List<byte[]> files = new ArrayList<>();
  private final List<ReadResult.Read> read = new ArrayList<>();

  static List<String> texts(String kind) {
    return switch (kind) {
      case "gold" -> Texts.gold();
      case "plans" -> Texts.generated(PLANS);
      default -> joined(Texts.gold());
    };
  }

  private static List<String> joined(List<String> texts) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < texts.size(); i += LONG) {
      out.add(String.join("\n", texts.subList(i, Math.min(i + LONG, texts.size()))));
    }
    return out;
  }

  /** Reads the texts. */
  @Setup
  public void open() {
    for (String text : texts(texts)) {
      byte[] file = text.getBytes(StandardCharsets.UTF_8);
      files.add(file);
      if (reader.read("t.txt", MediaKind.TEXT, file) instanceof ReadResult.Read whole) {
        read.add(whole);
      }
    }
  }

  /** Bytes to clean text. */
  @Benchmark
  public int reading() {
    int sum = 0;
    for (byte[] file : files) {
      sum += reader.read("t.txt", MediaKind.TEXT, file).problems().size();
    }
    return sum;
  }

  /** Clean text to facts, outline, citations and claims. */
  @Benchmark
  public int extracting() {
    int sum = 0;
    for (ReadResult.Read text : read) {
      sum += extractor.extract(text).mentions().size();
    }
    return sum;
  }

  /** Clean text to citations alone. */
  @Benchmark
  public int scanning() {
    int sum = 0;
    for (ReadResult.Read text : read) {
      sum +=
          CitationScanner.scan(
                  text.text(), text.decoded(), vn.caunoi.extraction.Scope.NOTHING)
              .size();
    }
    return sum;
  }
}
