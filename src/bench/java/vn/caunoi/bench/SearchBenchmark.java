package vn.caunoi.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import vn.caunoi.ingest.Ingestion;
import vn.caunoi.ingest.Progress;
import vn.caunoi.library.Facet;
import vn.caunoi.library.SearchRequest;
import vn.caunoi.load.GeneratedFiles;
import vn.caunoi.searching.FreshPages;

/**
 * Queries, whole pages and facets over 10,000 generated plans, each worked out anew.
 *
 * <table>
 *   <caption>What is compared</caption>
 *   <tr><th>ours</th><th>StandardAnalyzer's ({@link StandardIndex})</th></tr>
 *   <tr><td>query100: best hundred, repair included</td><td>best hundred; what cannot be among them
 *       is skipped</td></tr>
 *   <tr><td>page: ten hits, passages with marks, weaker hits, ten facets</td><td>ten hits, passages
 *       with marks, ten facets</td></tr>
 *   <tr><td>filteredPage: the same with two filters</td><td>the same, by drill sideways</td></tr>
 *   <tr><td>facets: all documents counted, one shown</td><td>the same</td></tr>
 * </table>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SearchBenchmark {
  private static final int PLANS = 10_000;
  private static final int DEPTH = 100;
  private static final int PAGE = 10;

  private final List<String> queries =
      IntStream.range(0, 600).mapToObj(i -> GeneratedFiles.query(i * 16, i % 6)).toList();
  private Folder folder = new Folder(Path.of("."));
  private Run run = new Run(List.of());

  /** The two indexes, open. */
  private record Run(List<AutoCloseable> open) {
    StandardIndex standard() {
      return (StandardIndex) open.get(0);
    }

    FreshPages pages() {
      return (FreshPages) open.get(1);
    }
  }

  private int next;

  /** Makes both indexes. */
  @Setup
  public void open() throws IOException {
    folder = Folder.make();
    List<String> texts = Texts.generated(PLANS);
    new Ingestion(folder.in("index"), Progress.SILENT).run(folder.corpus(texts), true);
    StandardIndex standard = new StandardIndex(folder.in("standard"), texts);
    run = new Run(List.of(standard, new FreshPages(folder.in("index"))));
  }

  /** Closes and removes them. */
  @TearDown
  public void close() throws IOException {
    run.standard().close();
    run.pages().close();
    folder.close();
  }

  private String query() {
    return queries.get(next++ % queries.size());
  }

  /** StandardAnalyzer's first hundred. */
  @Benchmark
  public int standardQuery() throws IOException {
    return run.standard().hits(query(), DEPTH);
  }

  /** Our first hundred, repair included. */
  @Benchmark
  public int query100() throws IOException {
    return run.pages().ranked(query(), DEPTH);
  }

  /** StandardAnalyzer's page: hits, marks, ten facets. */
  @Benchmark
  public int standardPage() throws IOException {
    return run.standard().page(query(), PAGE);
  }

  /** Our page: hits, best passages with marks, weaker hits, ten facets. */
  @Benchmark
  public long page() throws IOException {
    return run.pages().search(SearchRequest.of(query())).total();
  }

  /** StandardAnalyzer's page with two filters. */
  @Benchmark
  public int standardFilteredPage() throws IOException {
    return run.standard().filteredPage(query(), PAGE);
  }

  /** A page with a filter on two facets, each of which is then counted without its own. */
  @Benchmark
  public long filteredPage() throws IOException {
    Map<Facet, Set<String>> filters =
        Map.of(Facet.YEAR, Set.of("2015"), Facet.LEVEL, Set.of("province"));
    return run.pages()
        .search(new SearchRequest(query(), filters, SearchRequest.Sort.RELEVANCE, 1, PAGE, false))
        .total();
  }

  /** Everything counted by Lucene alone. */
  @Benchmark
  public int standardFacets() throws IOException {
    return run.standard().facets();
  }

  /** Everything counted, hardly anything shown. */
  @Benchmark
  public long facets() throws IOException {
    return run.pages()
        .search(new SearchRequest("", Map.of(), SearchRequest.Sort.NEWEST, 1, 1, false))
        .total();
  }
}
