package vn.caunoi.searching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;

/**
 * Tells, for the Lucene documents of a segment in ascending order, which units of a query each has,
 * one bit a unit.
 *
 * <p>Postings are read window by window, each once, however many documents are asked for.
 */
final class UnitMasks {
  /** A query has no more units than a mask has bits. */
  static final int MOST_UNITS = 60;

  private static final int WINDOW = 4096;

  private record Posting(PostingsEnum docs, long bit) {}

  private final List<Posting> postings = new ArrayList<>();
  private final long[] window = new long[WINDOW];
  private int start = -WINDOW;

  /** Reads those terms of each unit. */
  UnitMasks(LeafReader leaf, List<Unit> units, Function<Unit, List<Term>> terms)
      throws IOException {
    for (int i = 0; i < units.size(); i++) {
      for (Term term : terms.apply(units.get(i))) {
        PostingsEnum docs = leaf.postings(term, PostingsEnum.NONE);
        if (docs != null) {
          postings.add(new Posting(docs, 1L << i));
        }
      }
    }
  }

  /** The units that this document has; asked in ascending order. */
  long mask(int doc) throws IOException {
    if (doc >= start + WINDOW) {
      fill(doc - doc % WINDOW);
    }
    return window[doc - start];
  }

  private void fill(int from) throws IOException {
    start = from;
    Arrays.fill(window, 0);
    for (Posting posting : postings) {
      PostingsEnum docs = posting.docs;
      int doc = docs.docID() < from ? docs.advance(from) : docs.docID();
      while (doc < from + WINDOW) {
        window[doc - from] |= posting.bit;
        doc = docs.nextDoc();
      }
    }
  }
}
