package vn.caunoi.searching;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

/**
 * The scores of the few words that a great part of the passages have, held in memory as a plain
 * array.
 *
 * <p>In a library of one subject some thirty words and pairs (người, khuyết tật, hỗ trợ) are half
 * of all postings that queries read, and to unpack a posting takes longer than to score it. The
 * words that are asked first are held, as far as they fit; all others are read as ever.
 */
final class CommonWords {
  /** One in so many Lucene documents of a segment has such a word; two fifths are passages. */
  private static final int SHARE = 5;

  private static final int SMALLEST = 1 << 10;
  private static final long MOST_BYTES = 64L << 20;

  private final IndexSearcher searcher;
  private final Map<Place, Optional<float[]>> held = new ConcurrentHashMap<>();
  private final AtomicLong bytes = new AtomicLong();

  /** A word in a segment. */
  private record Place(Term word, int segment) {}

  CommonWords(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  IndexSearcher searcher() {
    return searcher;
  }

  /** Whether so many documents of the segment are enough. */
  static boolean isCommon(LeafReaderContext leaf, long having) {
    return having >= Math.max(leaf.reader().maxDoc() / SHARE, SMALLEST);
  }

  /** Each document's score for the word up to the last that has it; empty where none fits in. */
  Optional<float[]> scores(LeafReaderContext leaf, Term word) throws IOException {
    Place place = new Place(word, leaf.ord);
    Optional<float[]> known = held.get(place);
    if (known == null) {
      known = unpacked(leaf, word);
      held.put(place, known);
    }
    return known;
  }

  /** Two threads that ask at once may both unpack it. */
  private Optional<float[]> unpacked(LeafReaderContext leaf, Term word) throws IOException {
    long own = (long) Float.BYTES * leaf.reader().maxDoc();
    if (bytes.addAndGet(own) > MOST_BYTES) {
      bytes.addAndGet(-own);
      return Optional.empty();
    }
    Query query = new TermQuery(word);
    Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE, 1);
    ScorerSupplier found = weight.scorerSupplier(leaf);
    return found == null
        ? Optional.empty()
        : Optional.of(unpacked(found.get(Long.MAX_VALUE), leaf));
  }

  private static float[] unpacked(Scorer scorer, LeafReaderContext leaf) throws IOException {
    float[] out = new float[leaf.reader().maxDoc()];
    DocAndFloatFeatureBuffer batch = new DocAndFloatFeatureBuffer();
    int length = 0;
    scorer.iterator().nextDoc();
    scorer.nextDocsAndScores(out.length, leaf.reader().getLiveDocs(), batch);
    while (batch.size > 0) {
      for (int i = 0; i < batch.size; i++) {
        out[batch.docs[i]] = batch.features[i];
      }
      length = batch.docs[batch.size - 1] + 1;
      scorer.nextDocsAndScores(out.length, leaf.reader().getLiveDocs(), batch);
    }
    return Arrays.copyOf(out, length);
  }
}
