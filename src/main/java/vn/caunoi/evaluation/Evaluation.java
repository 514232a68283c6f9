package vn.caunoi.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Indexes a collection with the product's own analysis and search, in a folder that is deleted
 * afterwards, and judges what its queries find.
 */
public final class Evaluation {
  /** What {@code --baseline} is called with for StandardAnalyzer. */
  public static final String STANDARD = "standard";

  private final Request request;
  private final Rarity rarity = new Rarity();
  private final Set<String> documents = new HashSet<>();
  private final List<String> notes = new ArrayList<>();
  private long textBytes;

  private Evaluation(Request request) {
    this.request = request;
  }

  /**
   * What to evaluate.
   *
   * @param documents a file of documents
   * @param queries files of queries
   * @param limit of the queries of a set, the first ones
   * @param transform what happens to each query before it is asked
   * @param baseline {@value #STANDARD}, or a run file to compare with
   */
  public record Request(
      Path documents,
      List<Path> queries,
      int limit,
      Optional<QueryTransform> transform,
      Optional<String> baseline) {
    public Request {
      queries = List.copyOf(queries);
    }
  }

  /** Opens an engine on an empty folder. */
  @FunctionalInterface
  private interface Opening {
    Ranker open(Path folder) throws IOException;
  }

  public static EvaluationReport of(Request request) throws IOException {
    return new Evaluation(request).report();
  }

  private EvaluationReport report() throws IOException {
    List<JudgedQuery> judged = judged();
    readDocuments();
    check(judged);
    List<JudgedQuery> asked = judged.stream().map(this::transformed).toList();
    Optional<Run> other = readRun();
    List<EngineReport> engines = new ArrayList<>();
    if (request.baseline().equals(Optional.of(STANDARD))) {
      warmUp(ProductRanker::new);
      warmUp(StandardRanker::new);
    }
    engines.add(run(asked, ProductRanker::new));
    if (request.baseline().equals(Optional.of(STANDARD))) {
      engines.add(run(asked, StandardRanker::new));
      other = Optional.of(engines.getLast().run());
    }
    Run ours = engines.getFirst().run();
    return new EvaluationReport(engines, other.map(run -> Comparison.of(asked, ours, run)), notes);
  }

  private Optional<Run> readRun() throws IOException {
    Optional<String> file = request.baseline().filter(b -> !b.equals(STANDARD));
    return file.isEmpty() ? Optional.empty() : Optional.of(Run.read(Path.of(file.get())));
  }

  private List<JudgedQuery> judged() throws IOException {
    Map<String, Map<String, JudgedQuery>> sets = new LinkedHashMap<>();
    for (Path file : request.queries()) {
      for (JudgedQuery query : CollectionFiles.queries(file)) {
        Map<String, JudgedQuery> set =
            sets.computeIfAbsent(query.set(), _ -> new LinkedHashMap<>());
        if (set.size() < request.limit() && set.putIfAbsent(query.id(), query) != null) {
          throw new MalformedCollectionException(file, "hai câu tìm cùng có id " + query.id());
        }
      }
    }
    return sets.values().stream().flatMap(set -> set.values().stream()).toList();
  }

  private void readDocuments() throws IOException {
    CollectionFiles.documents(
        request.documents(),
        document -> {
          if (!documents.add(document.id())) {
            throw new MalformedCollectionException(
                request.documents(), "hai tài liệu cùng có id " + document.id());
          }
          textBytes += document.text().getBytes(StandardCharsets.UTF_8).length;
          rarity.add(document);
        });
  }

  private void check(List<JudgedQuery> queries) {
    long missing = queries.stream().filter(q -> !documents.containsAll(q.relevant())).count();
    if (missing > 0) {
      notes.add(missing + " câu tìm có đáp án không nằm trong tài liệu; tính là tìm sót");
    }
  }

  private JudgedQuery transformed(JudgedQuery query) {
    return request
        .transform()
        .map(transform -> query.withText(transform.apply(query, rarity::of)))
        .orElse(query);
  }

  /** Where two engines are timed neither shall pay for starting the program. */
  private void warmUp(Opening engine) throws IOException {
    run(List.of(), engine);
  }

  private EngineReport run(List<JudgedQuery> queries, Opening engine) throws IOException {
    Path folder = Files.createTempDirectory("caunoi-evaluate");
    try (Ranker ranker = engine.open(folder)) {
      long start = System.nanoTime();
      CollectionFiles.documents(request.documents(), ranker::add);
      ranker.finish();
      double indexing = (System.nanoTime() - start) / 1e9;
      double size = sizeOf(folder);
      start = System.nanoTime();
      Map<String, List<String>> rankings = new LinkedHashMap<>();
      for (JudgedQuery query : queries) {
        rankings.put(Run.key(query), ranker.rank(query.text(), Measures.DEPTH));
      }
      double asking = (System.nanoTime() - start) / 1e3;
      Cost cost = new Cost(documents.size() / indexing, size / textBytes, asking / queries.size());
      return EngineReport.of(new Run(ranker.name(), rankings), queries, cost);
    } finally {
      delete(folder);
    }
  }

  private static double sizeOf(Path folder) throws IOException {
    double size = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        size += Files.size(file);
      }
    }
    return size;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList().reversed()) {
        Files.delete(file);
      }
    }
  }
}
