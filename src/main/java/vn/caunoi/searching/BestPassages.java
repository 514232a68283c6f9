package vn.caunoi.searching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Query;

/** Finds the best passages of single documents for one query. */
final class BestPassages {
  private static final Comparator<Scored> ORDER =
      Comparator.comparingDouble(Scored::score).reversed().thenComparingInt(Scored::passage);

  private final Snapshot snapshot;
  private final Clauses clauses;

  /** A passage by its number in the reader. */
  private record Scored(int passage, float score) {}

  BestPassages(Snapshot snapshot, Query passages) throws IOException {
    this.snapshot = snapshot;
    clauses = Clauses.of(snapshot.searcher(), passages);
  }

  /** Of the document that this passage belongs to, so many at most, the best first. */
  List<Integer> beside(int passage, int count) throws IOException {
    List<LeafReaderContext> leaves = snapshot.reader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(passage, leaves));
    DocumentMap.Leaf join = snapshot.documents().leaf(leaf);
    int doc = passage - leaf.docBase;
    List<Scored> found = new ArrayList<>();
    clauses
        .in(leaf)
        .scan(
            join.first(doc),
            join.end(doc),
            (at, score, _) -> found.add(new Scored(leaf.docBase + at, score)));
    return found.stream().sorted(ORDER).limit(count).map(Scored::passage).toList();
  }
}
