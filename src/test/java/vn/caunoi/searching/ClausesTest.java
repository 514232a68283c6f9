package vn.caunoi.searching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** Scores that are added up clause by clause, over several segments with deleted documents. */
class ClausesTest {
  private static final String FIELD = "words";
  private static final int DOCUMENTS = 30_000;

  /** A held score is multiplied by its boost last, by Lucene first. */
  private static final float ROUNDING = 1e-6f;

  @Test
  void scoresEveryDocumentAsLuceneDoes() throws IOException {
    try (Directory directory = index();
        DirectoryReader reader = DirectoryReader.open(directory)) {
      Map<Integer, Float> expected = new TreeMap<>();
      IndexSearcher lucene = new IndexSearcher(reader);
      for (ScoreDoc hit : lucene.search(query(), DOCUMENTS).scoreDocs) {
        expected.put(hit.doc, hit.score);
      }
      Map<Integer, Float> found = new TreeMap<>();
      Clauses clauses = Clauses.of(new CommonWords(lucene), query());
      for (LeafReaderContext leaf : reader.leaves()) {
        clauses
            .in(leaf)
            .scan(
                0, leaf.reader().maxDoc(), (doc, score, _) -> found.put(leaf.docBase + doc, score));
      }
      assertEquals(expected.keySet(), found.keySet());
      expected.forEach(
          (doc, score) -> assertEquals(score, found.getOrDefault(doc, 0f), ROUNDING * score));
    }
  }

  @Test
  void tellsWhichUnitsADocumentHas() throws IOException {
    try (Directory directory = index();
        DirectoryReader reader = DirectoryReader.open(directory)) {
      Map<Term, Long> units =
          Map.of(new Term(FIELD, "w1"), 1L, new Term(FIELD, "w2"), 2L, new Term(FIELD, "w9"), 4L);
      Clauses clauses = Clauses.of(new CommonWords(new IndexSearcher(reader)), query(), units);
      for (LeafReaderContext leaf : reader.leaves()) {
        clauses
            .in(leaf)
            .scan(
                0,
                leaf.reader().maxDoc(),
                (doc, _, found) -> {
                  String text = leaf.reader().storedFields().document(doc).get(FIELD) + " ";
                  long expected =
                      (text.contains("w1 ") ? 1 : 0)
                          | (text.contains("w2 ") ? 2 : 0)
                          | (text.contains("w9 ") ? 4 : 0);
                  assertEquals(expected, found, text);
                });
      }
    }
  }

  @Test
  void holdsTheScoresOfACommonWord() throws IOException {
    try (Directory directory = index();
        DirectoryReader reader = DirectoryReader.open(directory)) {
      CommonWords common = new CommonWords(new IndexSearcher(reader));
      LeafReaderContext leaf = reader.leaves().getFirst();
      Term word = new Term(FIELD, "w1");
      float[] scores = common.scores(leaf, word).orElseThrow();
      int having = 0;
      for (float score : scores) {
        having += score > 0 ? 1 : 0;
      }
      assertEquals(leaf.reader().docFreq(word), having, 3);
      assertTrue(CommonWords.isCommon(leaf, having));
      assertFalse(CommonWords.isCommon(leaf, leaf.reader().docFreq(new Term(FIELD, "w7"))));
      assertSame(scores, common.scores(leaf, word).orElseThrow());
    }
  }

  private static BooleanQuery query() {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (int i = 1; i < 6; i++) {
      any.add(
          new BoostQuery(new TermQuery(new Term(FIELD, "w" + i)), i / 3f),
          BooleanClause.Occur.SHOULD);
    }
    return any.build();
  }

  private static Directory index() throws IOException {
    Directory directory = new ByteBuffersDirectory();
    Random random = new Random(7);
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
      for (int i = 0; i < DOCUMENTS; i++) {
        Document document = new Document();
        StringBuilder text = new StringBuilder("id" + i);
        for (int word = random.nextInt(8); word > 0; word--) {
          text.append(" w").append(random.nextInt(40) * random.nextInt(2) + 1);
        }
        if (random.nextInt(3) > 0) {
          document.add(new TextField(FIELD, text.toString(), Field.Store.YES));
        }
        writer.addDocument(document);
        if (i % 10_000 == 5_000) {
          writer.commit();
          writer.deleteDocuments(new Term(FIELD, "id" + (i - 7)));
        }
      }
    }
    return directory;
  }
}
