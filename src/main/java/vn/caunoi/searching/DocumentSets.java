package vn.caunoi.searching;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;

/** Sets of documents that a query finds, themselves or by a passage of theirs. */
final class DocumentSets {
  private final Snapshot snapshot;

  DocumentSets(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  FixedBitSet none() {
    return new FixedBitSet(Math.max(snapshot.documents().size(), 1));
  }

  FixedBitSet all() {
    FixedBitSet out = none();
    out.set(0, snapshot.documents().size());
    return out;
  }

  FixedBitSet of(Query query) throws IOException {
    FixedBitSet out = none();
    snapshot
        .searcher()
        .search(
            query,
            new CollectorManager<Collector, FixedBitSet>() {
              @Override
              public Collector newCollector() {
                return collector(out);
              }

              @Override
              public FixedBitSet reduce(Collection<Collector> collectors) {
                return out;
              }
            });
    return out;
  }

  /** The same documents by their numbers in the reader. */
  FixedBitSet inReader(FixedBitSet documents) {
    FixedBitSet out = new FixedBitSet(Math.max(snapshot.reader().maxDoc(), 1));
    for (int document = 0; document < snapshot.documents().size(); document++) {
      if (documents.get(document)) {
        out.set(snapshot.documents().luceneNumber(document));
      }
    }
    return out;
  }

  private Collector collector(FixedBitSet out) {
    return new Collector() {
      @Override
      public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        DocumentMap.Leaf join = snapshot.documents().leaf(leaf);
        return new LeafCollector() {
          @Override
          public void setScorer(Scorable scorer) {}

          @Override
          public void collect(int doc) throws IOException {
            int document = join.document(doc);
            if (document >= 0) {
              out.set(document);
            }
          }
        };
      }

      @Override
      public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
      }
    };
  }
}
