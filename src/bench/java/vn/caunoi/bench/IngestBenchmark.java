package vn.caunoi.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import vn.caunoi.indexing.InOrder;
import vn.caunoi.indexing.IndexBuilder;
import vn.caunoi.indexing.IndexedText;
import vn.caunoi.indexing.IngestRecord;
import vn.caunoi.ingest.Ingestion;
import vn.caunoi.ingest.Progress;
import vn.caunoi.extraction.ExtractedDocument;
import vn.caunoi.extraction.Extractor;
import vn.caunoi.reading.DocumentReader;
import vn.caunoi.reading.ReadResult;
import vn.caunoi.corpus.MediaKind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;

/** Ingest of generated plans: StandardAnalyzer's index, ours of the same texts, and all of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class IngestBenchmark {
  static final int PLANS = 3_000;

  private final List<String> texts = Texts.generated(PLANS);
  private final List<ExtractedDocument> extracted = new ArrayList<>();
  private Folder folder = new Folder(Path.of("."));
  private Path corpus = Path.of(".");
  private int run;

  /** Writes the files. */
  @Setup
  public void open() throws IOException {
    folder = Folder.make();
    corpus = folder.corpus(texts);
    DocumentReader reader = new DocumentReader();
    for (int i = 0; i < texts.size(); i++) {
      byte[] file = texts.get(i).getBytes(StandardCharsets.UTF_8);
      if (reader.read("t" + i, MediaKind.TEXT, file) instanceof ReadResult.Read read) {
        extracted.add(new Extractor().extract(read));
      }
    }
  }

  /** Removes them. */
  @TearDown
  public void close() throws IOException {
    folder.close();
  }

  /** One field, StandardAnalyzer. */
  @Benchmark
  public void standard() throws IOException {
    new StandardIndex(folder.in("standard" + run++), texts).close();
  }

  /** All fields of ours, from extracted documents; analysed beside the writing, as in an ingest. */
  @Benchmark
  public void indexing() throws IOException {
    try (IndexBuilder builder = IndexBuilder.rebuild(folder.in("fields" + run++));
        InOrder<IndexedText> work = new InOrder<>(builder::addText)) {
      for (ExtractedDocument document : extracted) {
        work.start(() -> IndexedText.of(document, ""), document.text().length());
      }
      work.finish();
      builder.commit(new IngestRecord(Instant.EPOCH, extracted.size(), "", List.of()));
    }
  }

  /** From files to a linked index in service. */
  @Benchmark
  public int pipeline() throws IOException {
    return new Ingestion(folder.in("index" + run++), Progress.SILENT).run(corpus, true).read();
  }
}
