package vn.caunoi.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.caunoi.corpus.Corpus;
import vn.caunoi.corpus.SourceFile;
import vn.caunoi.extraction.ExtractedDocument;
import vn.caunoi.extraction.Extractor;
import vn.caunoi.extraction.Linkable;
import vn.caunoi.indexing.InOrder;
import vn.caunoi.indexing.IndexBuilder;
import vn.caunoi.indexing.IndexManifest;
import vn.caunoi.indexing.IndexedText;
import vn.caunoi.indexing.IngestRecord;
import vn.caunoi.indexing.KeptSources;
import vn.caunoi.library.Status;
import vn.caunoi.linking.LinkedCorpus;
import vn.caunoi.linking.LinkedDocument;
import vn.caunoi.linking.Linker;
import vn.caunoi.policy.Holding;
import vn.caunoi.policy.Lookup;
import vn.caunoi.policy.Problem;
import vn.caunoi.policy.Problem.Stage;
import vn.caunoi.reading.DocumentReader;
import vn.caunoi.reading.ReadResult;

/**
 * Brings an index up to date with a corpus.
 *
 * <p>Only files that changed are read, extracted and indexed. All sources are linked anew, those
 * that did not change from what was kept of them, because a new document can change where old
 * citations lead. An index of another format or of other rules of reading is rebuilt. A file that
 * fails becomes a {@link Problem}; nothing else is lost.
 */
public final class Ingestion {
  private static final Logger LOG = LoggerFactory.getLogger(Ingestion.class);

  private final Path index;
  private final Progress progress;
  private final DocumentReader reader = new DocumentReader();
  private final Extractor extractor = new Extractor();

  public Ingestion(Path index, Progress progress) {
    this.index = index;
    this.progress = progress;
  }

  /** Whether the index is missing, or was made from other files or by another version. */
  public static boolean isStale(Path corpusDirectory, Path index) throws IOException {
    Corpus corpus = Corpus.open(corpusDirectory);
    Optional<IndexManifest> made = IndexManifest.read(index);
    return !made.equals(Optional.of(IndexManifest.of(corpus.manifest().print())));
  }

  /**
   * Reads the whole corpus, links it and writes what changed.
   *
   * @throws IOException where the corpus cannot be listed or the index cannot be written; what was
   *     in service before stays in service
   */
  public IngestReport run(Path corpusDirectory, boolean rebuild) throws IOException {
    Instant start = Instant.now();
    Corpus corpus = Corpus.open(corpusDirectory);
    IndexManifest wanted = IndexManifest.of(corpus.manifest().print());
    boolean change = !rebuild && IndexManifest.read(index).filter(wanted::sameFormat).isPresent();
    KeptSources before = change ? KeptSources.of(index) : KeptSources.NONE;
    try (IndexBuilder builder = change ? IndexBuilder.change(index) : IndexBuilder.rebuild(index)) {
      Run run = new Run(builder, before, corpus);
      Status status = run.write(start);
      return new IngestReport(
          status, run.written, run.unchanged, run.removed, Duration.between(start, Instant.now()));
    }
  }

  /** One run over one corpus. */
  private final class Run {
    private final IndexBuilder builder;
    private final KeptSources before;
    private final Corpus corpus;
    private final Linker linker;
    private final List<Problem> problems = new ArrayList<>();
    private long done;
    private int written;
    private int unchanged;
    private int removed;

    Run(IndexBuilder builder, KeptSources before, Corpus corpus) {
      this.builder = builder;
      this.before = before;
      this.corpus = corpus;
      this.linker = new Linker(corpus.corrections());
      problems.addAll(corpus.problems());
    }

    Status write(Instant start) throws IOException {
      Set<String> gone = new TreeSet<>(before.byPath().keySet());
      try (InOrder<Taken> work = new InOrder<>(this::take)) {
        for (SourceFile file : corpus.files()) {
          gone.remove(file.path());
          Optional<Linkable> kept = before.unchanged(file.path(), file.sha256());
          work.start(
              () -> kept.<Taken>map(Taken.Kept::new).orElseGet(() -> taken(file)), file.size());
        }
        work.finish();
      }
      for (String path : gone) {
        builder.removeText(path);
        removed++;
      }
      progress.at(Stage.LINKING, 0, 1);
      LinkedCorpus linked = linker.link();
      linker.clear();
      problems.addAll(linked.problems());
      progress.at(Stage.LINKING, 1, 1);
      progress.at(Stage.INDEXING, 0, 1);
      builder.addLinks(linked);
      builder.commit(
          new IngestRecord(start, corpus.files().size(), corpus.manifest().print(), problems));
      progress.at(Stage.INDEXING, 1, 1);
      problems.forEach(Ingestion::log);
      return status(start, linked);
    }

    private Taken taken(SourceFile file) {
      return switch (reader.read(file)) {
        case ReadResult.Unreadable unreadable ->
            new Taken.Lost(file.path(), unreadable.problems(), true);
        case ReadResult.Read read -> extracted(read, file.sha256());
      };
    }

    private Taken extracted(ReadResult.Read read, String sha256) {
      try {
        ExtractedDocument document = extractor.extract(read);
        List<Problem> problems = new ArrayList<>(read.problems());
        problems.addAll(document.problems());
        return new Taken.Made(IndexedText.of(document, sha256), problems);
      } catch (RuntimeException e) {
        LOG.error("extraction of {} failed", read.source(), e);
        return new Taken.Lost(read.source(), List.of(failed(read.source(), e)), false);
      }
    }

    private void take(Taken taken) throws IOException {
      problems.addAll(taken.problems());
      switch (taken) {
        case Taken.Kept kept -> {
          linker.add(kept.source());
          unchanged++;
        }
        case Taken.Lost lost -> {
          if (lost.unreadable() && before.byPath().containsKey(lost.path())) {
            builder.removeText(lost.path());
          }
        }
        case Taken.Made made -> {
          linker.add(made.text().linkable());
          builder.addText(made.text());
          written++;
        }
      }
      progress.at(Stage.READING, ++done, corpus.files().size());
    }

    private Status status(Instant start, LinkedCorpus linked) {
      Map<Holding, Long> documents = new EnumMap<>(Holding.class);
      for (LinkedDocument document : linked.documents()) {
        documents.merge(document.holding(), 1L, Long::sum);
      }
      Map<String, Long> outcomes = new TreeMap<>();
      for (List<Lookup> ofSource : linked.lookups().values()) {
        ofSource.forEach(lookup -> outcomes.merge(lookup.outcome().code(), 1L, Long::sum));
      }
      return new Status(
          start, corpus.files().size(), documents, linked.relations().size(), outcomes, problems);
    }
  }

  private static Problem failed(String source, RuntimeException failure) {
    return new Problem(
        Problem.Stage.EXTRACTION,
        Problem.Severity.ERROR,
        source,
        "không trích được nội dung ("
            + failure.getClass().getSimpleName()
            + "); tệp này bị bỏ qua, hãy báo lỗi kèm tệp");
  }

  private static void log(Problem problem) {
    String line = problem.stage() + " " + problem.source() + ": " + problem.message();
    switch (problem.level()) {
      case ERROR -> LOG.error("{}", line);
      case WARNING -> LOG.warn("{}", line);
      case NOTE -> LOG.debug("{}", line);
    }
  }
}
