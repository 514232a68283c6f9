package vn.caunoi.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * What Lucene does by itself: StandardAnalyzer, one stored field, any word of the query; its own
 * highlighter and facet module for a whole page.
 *
 * <p>A page of it is what the product is asked for, as far as Lucene gives it ready made: ten hits
 * of all that have any word, ten facets of which each counts every hit (so that none may be
 * skipped), the unified highlighter's best three passages of each hit shown. A page with filters
 * counts each filtered facet without its own filter ({@link DrillSideways}); the filters leave as
 * many of its documents, a twelfth, as the product's do.
 */
final class StandardIndex implements AutoCloseable {
  private static final String TEXT = "text";
  private static final int MOST_VALUES = 100;
  private static final int PASSAGES = 3;
  /** How many values each facet has; year and level as many as in the generated plans. */
  private static final Map<String, Integer> FACETS =
      Map.ofEntries(
          Map.entry("type", 3),
          Map.entry("level", 1),
          Map.entry("province", 23),
          Map.entry("today", 33),
          Map.entry("region", 43),
          Map.entry("year", 12),
          Map.entry("issuer", 63),
          Map.entry("holding", 73),
          Map.entry("implements", 83),
          Map.entry("area", 93));

  private final Analyzer analyzer = new StandardAnalyzer();
  private final FacetsConfig config = new FacetsConfig();
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final DefaultSortedSetDocValuesReaderState facets;

  StandardIndex(Path folder, List<String> texts) throws IOException {
    directory = FSDirectory.open(folder);
    write(directory, texts);
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    facets = new DefaultSortedSetDocValuesReaderState(reader, config);
  }

  private void write(Directory into, List<String> texts) throws IOException {
    try (IndexWriter writer = new IndexWriter(into, new IndexWriterConfig(analyzer))) {
      for (int i = 0; i < texts.size(); i++) {
        Document out = new Document();
        out.add(new TextField(TEXT, texts.get(i), Field.Store.YES));
        int document = i;
        FACETS.forEach(
            (facet, values) ->
                out.add(new SortedSetDocValuesFacetField(facet, "v" + document % values)));
        writer.addDocument(config.build(out));
      }
    }
  }

  /** The first hits, and nothing else. */
  int hits(String query, int count) throws IOException {
    return searcher.search(query(query), count).scoreDocs.length;
  }

  /** The first hits with their text marked, and the counts of ten facets over all hits. */
  int page(String query, int count) throws IOException {
    Query any = query(query);
    FacetsCollectorManager.FacetsResult found =
        FacetsCollectorManager.search(searcher, any, count, new FacetsCollectorManager());
    int counted = counted(found.facetsCollector());
    return counted + marked(any, found.topDocs());
  }

  /** The same with filters on two facets, each of which is counted without its own. */
  int filteredPage(String query, int count) throws IOException {
    Query any = query(query);
    DrillDownQuery filtered = new DrillDownQuery(config, any);
    filtered.add("year", "v0");
    filtered.add("level", "v0");
    DrillSideways.DrillSidewaysResult found =
        new DrillSideways(searcher, config, facets).search(filtered, count);
    return found.facets.getAllDims(MOST_VALUES).size() + marked(any, found.hits);
  }

  /** Every document counted in ten facets. */
  int facets() throws IOException {
    Query all = MatchAllDocsQuery.INSTANCE;
    return counted(
        FacetsCollectorManager.search(searcher, all, 1, new FacetsCollectorManager())
            .facetsCollector());
  }

  private int counted(FacetsCollector collected) throws IOException {
    return new SortedSetDocValuesFacetCounts(facets, collected).getAllDims(MOST_VALUES).size();
  }

  private int marked(Query query, TopDocs shown) throws IOException {
    int sum = 0;
    UnifiedHighlighter marks = UnifiedHighlighter.builder(searcher, analyzer).build();
    for (String snippet : marks.highlight(TEXT, query, shown, PASSAGES)) {
      sum += snippet == null ? 0 : snippet.length();
    }
    return sum;
  }

  private Query query(String words) {
    Query any = new QueryBuilder(analyzer).createBooleanQuery(TEXT, words);
    return any == null ? new MatchNoDocsQuery("no words") : any;
  }

  @Override
  public void close() throws IOException {
    try (directory;
        reader) {
      analyzer.close();
    }
  }
}
