package vn.caunoi.searching;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import vn.caunoi.indexing.Fields;

/**
 * Which document a passage belongs to, as numbers of the reader.
 *
 * <p>Passages know their source only, so that linking never rewrites them; this joins them to the
 * document whose shown text that source is. It costs four bytes a source when an index is opened.
 */
final class DocumentMap {
  private static final int NONE = -1;

  private final int[][] documentOfSource;
  private final FixedBitSet all;

  private DocumentMap(int[][] documentOfSource, FixedBitSet all) {
    this.documentOfSource = documentOfSource;
    this.all = all;
  }

  static DocumentMap of(IndexReader reader) throws IOException {
    Map<BytesRef, Integer> shown = new HashMap<>();
    FixedBitSet all = new FixedBitSet(Math.max(reader.maxDoc(), 1));
    List<LeafReaderContext> leaves = reader.leaves();
    for (LeafReaderContext leaf : leaves) {
      documents(leaf, shown, all);
    }
    int[][] map = new int[leaves.size()][];
    for (LeafReaderContext leaf : leaves) {
      map[leaf.ord] = sources(leaf.reader(), shown);
    }
    return new DocumentMap(map, all);
  }

  /** All documents. */
  FixedBitSet all() {
    return all;
  }

  /** The joiner of one segment's passages. */
  Leaf leaf(LeafReaderContext context) throws IOException {
    return new Leaf(
        DocValues.getSorted(context.reader(), Fields.SOURCE),
        documentOfSource[context.ord],
        context.docBase,
        all);
  }

  private static void documents(
      LeafReaderContext leaf, Map<BytesRef, Integer> shown, FixedBitSet all) throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    SortedDocValues ids = DocValues.getSorted(leaf.reader(), Fields.ID);
    BinaryDocValues sources = DocValues.getBinary(leaf.reader(), Fields.SHOWN_SOURCE);
    for (int doc = ids.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = ids.nextDoc()) {
      if (live == null || live.get(doc)) {
        all.set(leaf.docBase + doc);
        if (sources.advanceExact(doc)) {
          shown.put(BytesRef.deepCopyOf(sources.binaryValue()), leaf.docBase + doc);
        }
      }
    }
  }

  private static int[] sources(LeafReader leaf, Map<BytesRef, Integer> shown) throws IOException {
    SortedDocValues sources = DocValues.getSorted(leaf, Fields.SOURCE);
    int[] out = new int[sources.getValueCount()];
    Arrays.fill(out, NONE);
    for (int ord = 0; ord < out.length; ord++) {
      out[ord] = shown.getOrDefault(sources.lookupOrd(ord), NONE);
    }
    return out;
  }

  /** Joins the passages of one segment, asked in ascending order. */
  static final class Leaf {
    private final SortedDocValues sources;
    private final int[] documents;
    private final int docBase;
    private final FixedBitSet all;

    private Leaf(SortedDocValues sources, int[] documents, int docBase, FixedBitSet all) {
      this.sources = sources;
      this.documents = documents;
      this.docBase = docBase;
      this.all = all;
    }

    /** The document, by its number in the whole reader; negative where the text is not shown. */
    int document(int doc) throws IOException {
      if (sources.advanceExact(doc)) {
        return documents[sources.ordValue()];
      }
      return all.get(docBase + doc) ? docBase + doc : NONE;
    }
  }
}
