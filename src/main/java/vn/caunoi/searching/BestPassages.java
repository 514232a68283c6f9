package vn.caunoi.searching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;

/** Finds the best passages of single documents for one query. */
final class BestPassages {
  private static final Comparator<Scored> ORDER =
      Comparator.comparingDouble(Scored::score).reversed().thenComparingInt(Scored::passage);

  private final Snapshot snapshot;
  private final Clauses clauses;

  /** A passage by its number in the reader. */
  private record Scored(int passage, float score) {}

  BestPassages(Snapshot snapshot, Clauses clauses) {
    this.snapshot = snapshot;
    this.clauses = clauses;
  }

  /**
   * Of the documents that these passages belong to, so many of each at most, the best first.
   *
   * @return by the passage that was asked about
   */
  Map<Integer, List<Integer>> beside(List<Integer> passages, int count) throws IOException {
    Map<Integer, List<Integer>> out = new HashMap<>();
    int[] ascending = passages.stream().mapToInt(Integer::intValue).sorted().toArray();
    int next = 0;
    for (LeafReaderContext leaf : snapshot.reader().leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      ClauseSums sums = null;
      for (; next < ascending.length && ascending[next] < end; next++) {
        sums = sums == null ? clauses.in(leaf) : sums;
        out.put(ascending[next], beside(leaf, ascending[next], sums, count));
      }
    }
    return out;
  }

  private List<Integer> beside(LeafReaderContext leaf, int passage, ClauseSums sums, int count)
      throws IOException {
    DocumentMap.Leaf join = snapshot.documents().leaf(leaf);
    int doc = passage - leaf.docBase;
    List<Scored> found = new ArrayList<>();
    sums.scan(
        join.first(doc),
        join.end(doc),
        (at, score, _) -> found.add(new Scored(leaf.docBase + at, score)));
    return found.stream().sorted(ORDER).limit(count).map(Scored::passage).toList();
  }
}
