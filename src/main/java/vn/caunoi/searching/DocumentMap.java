package vn.caunoi.searching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import vn.caunoi.indexing.Fields;

/**
 * Numbers the documents of a reader from 0, and tells which one a passage belongs to.
 *
 * <p>Passages know their source only, so that linking never rewrites them; this joins them to the
 * document whose shown text that source is. It costs four bytes for each Lucene document.
 */
final class DocumentMap {
  private static final int NONE = -1;

  private final int[][] documentOf;
  private final int[] luceneNumbers;

  private DocumentMap(int[][] documentOf, int[] luceneNumbers) {
    this.documentOf = documentOf;
    this.luceneNumbers = luceneNumbers;
  }

  static DocumentMap of(IndexReader reader) throws IOException {
    Map<BytesRef, Integer> shown = new HashMap<>();
    List<Integer> numbers = new ArrayList<>();
    List<LeafReaderContext> leaves = reader.leaves();
    for (LeafReaderContext leaf : leaves) {
      documents(leaf, shown, numbers);
    }
    int[] luceneNumbers = numbers.stream().mapToInt(Integer::intValue).toArray();
    int[][] map = new int[leaves.size()][];
    for (LeafReaderContext leaf : leaves) {
      map[leaf.ord] = passages(leaf.reader(), sources(leaf.reader(), shown));
    }
    for (int document = 0; document < luceneNumbers.length; document++) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(luceneNumbers[document], leaves));
      map[leaf.ord][luceneNumbers[document] - leaf.docBase] = document;
    }
    return new DocumentMap(map, luceneNumbers);
  }

  /** How many documents there are. */
  int size() {
    return luceneNumbers.length;
  }

  /** The number of the document in the reader. */
  int luceneNumber(int document) {
    return luceneNumbers[document];
  }

  /** The document with this number in the reader; negative where it is something else. */
  int documentAt(int luceneNumber) {
    int at = Arrays.binarySearch(luceneNumbers, luceneNumber);
    return at < 0 ? NONE : at;
  }

  /** The first document whose number in the reader is not below this. */
  int firstIn(int luceneNumber) {
    int at = Arrays.binarySearch(luceneNumbers, luceneNumber);
    return at < 0 ? -at - 1 : at;
  }

  /** The document of the passage with this number in the reader; negative where not shown. */
  int ofPassage(IndexReader reader, int luceneNumber) {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(luceneNumber, leaves));
    return leaf(leaf).document(luceneNumber - leaf.docBase);
  }

  /** The joiner of one segment's passages. */
  Leaf leaf(LeafReaderContext context) {
    return new Leaf(documentOf[context.ord]);
  }

  private static void documents(
      LeafReaderContext leaf, Map<BytesRef, Integer> shown, List<Integer> numbers)
      throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    SortedDocValues ids = DocValues.getSorted(leaf.reader(), Fields.ID);
    BinaryDocValues sources = DocValues.getBinary(leaf.reader(), Fields.SHOWN_SOURCE);
    for (int doc = ids.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = ids.nextDoc()) {
      if (live == null || live.get(doc)) {
        if (sources.advanceExact(doc)) {
          shown.put(BytesRef.deepCopyOf(sources.binaryValue()), numbers.size());
        }
        numbers.add(leaf.docBase + doc);
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

  /** The document of each Lucene document that belongs to a source. */
  private static int[] passages(LeafReader leaf, int[] documentOfSource) throws IOException {
    int[] out = new int[leaf.maxDoc()];
    Arrays.fill(out, NONE);
    SortedDocValues sources = DocValues.getSorted(leaf, Fields.SOURCE);
    int doc = sources.nextDoc();
    while (doc != DocIdSetIterator.NO_MORE_DOCS) {
      out[doc] = documentOfSource[sources.ordValue()];
      doc = sources.nextDoc();
    }
    return out;
  }

  /** Joins the passages of one segment. */
  static final class Leaf {
    private final int[] documentOf;

    private Leaf(int[] documentOf) {
      this.documentOf = documentOf;
    }

    /** The document, itself or by its passage; negative where the text is not shown. */
    int document(int doc) {
      return documentOf[doc];
    }

    /** The passages of a document, which lie side by side round this one: the first of them. */
    int first(int doc) {
      int first = doc;
      while (first > 0 && documentOf[first - 1] == documentOf[doc]) {
        first--;
      }
      return first;
    }

    /** The first Lucene document behind those passages. */
    int end(int doc) {
      int end = doc + 1;
      while (end < documentOf.length && documentOf[end] == documentOf[doc]) {
        end++;
      }
      return end;
    }
  }
}
