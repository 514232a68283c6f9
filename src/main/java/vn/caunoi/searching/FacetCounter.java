package vn.caunoi.searching;

import org.apache.lucene.index.IndexReader;

/** Counts facets. */
final class FacetCounter {
  static FacetCounter of(IndexReader reader) {
    return new FacetCounter();
  }
}
