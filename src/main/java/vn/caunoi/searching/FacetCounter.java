package vn.caunoi.searching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BitDocIdSet;
import org.apache.lucene.util.FixedBitSet;
import vn.caunoi.indexing.Fields;
import vn.caunoi.library.Facet;

/** Counts the values of facets over a set of documents, and makes filters of values. */
final class FacetCounter {
  private static final FacetsConfig CONFIG = Fields.facets();
  private static final int MOST_VALUES = 500;

  private final IndexReader reader;
  private final Optional<DefaultSortedSetDocValuesReaderState> state;

  private FacetCounter(IndexReader reader, Optional<DefaultSortedSetDocValuesReaderState> state) {
    this.reader = reader;
    this.state = state;
  }

  static FacetCounter of(IndexReader reader) throws IOException {
    boolean faceted = false;
    for (LeafReaderContext leaf : reader.leaves()) {
      String field = FacetsConfig.DEFAULT_INDEX_FIELD_NAME;
      faceted |= leaf.reader().getFieldInfos().fieldInfo(field) != null;
    }
    return new FacetCounter(
        reader,
        faceted
            ? Optional.of(new DefaultSortedSetDocValuesReaderState(reader, CONFIG))
            : Optional.empty());
  }

  /** Documents with any of the values. */
  static Query filter(Facet facet, Set<String> values) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String value : values) {
      String path = FacetsConfig.pathToString(facet.parameter(), value);
      Term term = new Term(FacetsConfig.DEFAULT_INDEX_FIELD_NAME, path);
      any.add(new TermQuery(term), BooleanClause.Occur.SHOULD);
    }
    return any.build();
  }

  /** The values of a facet in all documents. */
  List<String> values(Facet facet) throws IOException {
    if (!has(facet)) {
      return List.of();
    }
    Facets all = new SortedSetDocValuesFacetCounts(state.orElseThrow());
    return values(all, facet).stream().map(each -> each.label).toList();
  }

  /** Counts over documents, given by their numbers in the reader; one run for all facets. */
  Counts count(FixedBitSet documents) throws IOException {
    return state.isEmpty()
        ? _ -> List.of()
        : counts(new SortedSetDocValuesFacetCounts(state.get(), collected(documents)));
  }

  private Counts counts(Facets facets) {
    return facet -> has(facet) ? values(facets, facet) : List.of();
  }

  private boolean has(Facet facet) {
    return state.isPresent() && state.get().getOrdRange(facet.parameter()) != null;
  }

  private static List<LabelAndValue> values(Facets facets, Facet facet) throws IOException {
    FacetResult result = facets.getTopChildren(MOST_VALUES, facet.parameter());
    return result == null ? List.of() : List.of(result.labelValues);
  }

  /** The documents, segment by segment, as the facet module wants them. */
  private FacetsCollector collected(FixedBitSet documents) {
    List<LeafReaderContext> leaves = reader.leaves();
    List<FixedBitSet> bits = new ArrayList<>();
    leaves.forEach(leaf -> bits.add(new FixedBitSet(leaf.reader().maxDoc())));
    int doc = documents.nextSetBit(0);
    while (doc != DocIdSetIterator.NO_MORE_DOCS) {
      int leaf = ReaderUtil.subIndex(doc, leaves);
      bits.get(leaf).set(doc - leaves.get(leaf).docBase);
      doc = doc + 1 < documents.length() ? documents.nextSetBit(doc + 1) : Integer.MAX_VALUE;
    }
    List<MatchingDocs> matching = new ArrayList<>();
    for (LeafReaderContext leaf : leaves) {
      FixedBitSet in = bits.get(leaf.ord);
      matching.add(new MatchingDocs(leaf, new BitDocIdSet(in), in.cardinality(), new float[0]));
    }
    return new FacetsCollector() {
      @Override
      public List<MatchingDocs> getMatchingDocs() {
        return matching;
      }
    };
  }

  /** The counts of one set of documents. */
  @FunctionalInterface
  interface Counts {
    List<LabelAndValue> of(Facet facet) throws IOException;
  }
}
