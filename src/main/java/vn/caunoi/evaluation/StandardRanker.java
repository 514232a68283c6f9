package vn.caunoi.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * What Lucene does by itself and Elasticsearch and OpenSearch by default: StandardAnalyzer, BM25,
 * one field with title, heading and body, any word of the query.
 */
final class StandardRanker implements Ranker {
  private static final String TEXT = "text";
  private static final String ID = "id";

  private final Directory directory;
  private final Analyzer analyzer = new StandardAnalyzer();
  private final IndexWriter writer;
  private Optional<IndexSearcher> searcher = Optional.empty();

  StandardRanker(Path index) throws IOException {
    directory = FSDirectory.open(index);
    writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
  }

  @Override
  public String name() {
    return "standard";
  }

  @Override
  public void add(CollectionDocument document) throws IOException {
    Document out = new Document();
    out.add(new StoredField(ID, document.id()));
    Stream.of(document.title(), document.heading(), document.body())
        .filter(text -> !text.isBlank())
        .forEach(text -> out.add(new TextField(TEXT, text, Field.Store.YES)));
    writer.addDocument(out);
  }

  @Override
  public void finish() throws IOException {
    writer.commit();
    writer.close();
    searcher = Optional.of(new IndexSearcher(DirectoryReader.open(directory)));
  }

  @Override
  public List<String> rank(String query, int count) throws IOException {
    IndexSearcher index = searcher.orElseThrow();
    Query any = new QueryBuilder(analyzer).createBooleanQuery(TEXT, query);
    List<String> out = new ArrayList<>();
    for (ScoreDoc hit :
        index.search(any == null ? new MatchNoDocsQuery("no words") : any, count).scoreDocs) {
      out.add(index.storedFields().document(hit.doc).get(ID));
    }
    return out;
  }

  @Override
  public void close() throws IOException {
    try (directory;
        writer) {
      if (searcher.isPresent()) {
        searcher.get().getIndexReader().close();
      }
    }
  }
}
