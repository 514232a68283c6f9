package vn.caunoi.searching;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import vn.caunoi.indexing.Fields;

/** What documents are ordered by besides relevance, read once for a snapshot. */
final class Orders {
  private final long[] newest;
  private final long[] cited;
  private final float[] prior;
  private final int[] copies;

  private Orders(int documents) {
    newest = new long[documents];
    cited = new long[documents];
    prior = new float[documents];
    copies = new int[documents];
  }

  static Orders of(IndexReader reader, DocumentMap documents) throws IOException {
    Orders out = new Orders(documents.size());
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues newest = DocValues.getNumeric(leaf.reader(), Fields.NEWEST);
      NumericDocValues cited = DocValues.getNumeric(leaf.reader(), Fields.CITED_BY);
      NumericDocValues prior = DocValues.getNumeric(leaf.reader(), Fields.PRIOR);
      NumericDocValues copies = DocValues.getNumeric(leaf.reader(), Fields.COPIES);
      int to = documents.firstIn(leaf.docBase + leaf.reader().maxDoc());
      for (int i = documents.firstIn(leaf.docBase); i < to; i++) {
        int doc = documents.luceneNumber(i) - leaf.docBase;
        out.newest[i] = value(newest, doc);
        out.cited[i] = value(cited, doc);
        out.copies[i] = (int) value(copies, doc);
        out.prior[i] = Float.intBitsToFloat((int) value(prior, doc));
      }
    }
    return out;
  }

  private static long value(NumericDocValues values, int doc) throws IOException {
    return values.advanceExact(doc) ? values.longValue() : 0;
  }

  /** The day of issue, counted from 1970; unknown ones come last. */
  long newest(int document) {
    return newest[document];
  }

  /** The group of near copies that it is in; 0 for none. */
  int copies(int document) {
    return copies[document];
  }

  long citedBy(int document) {
    return cited[document];
  }

  float prior(int document) {
    return prior[document];
  }
}
