package vn.caunoi.searching;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;

/**
 * How the words of a query are searched: what ranks, and what a match must have.
 *
 * @param passages ranks passages; every clause is optional
 * @param facts ranks documents by what is known of them: place, issuer, type, number, year
 * @param titles ranks documents by their titles
 * @param whole ranks documents by all of their words
 * @param units what a match must have most of
 * @param missing the words that no document has, as typed, where the rest is searched without them
 */
record WordPlan(
    Query passages,
    Query facts,
    Query titles,
    Query whole,
    List<Unit> units,
    List<Syllable> missing) {
  WordPlan {
    units = List.copyOf(units);
    missing = List.copyOf(missing);
  }

  boolean isEmpty() {
    return units.isEmpty();
  }

  /** Plans a search for these words. */
  static WordPlan of(IndexReader reader, List<QueryWord> words) throws IOException {
    return new WordPlanner(reader, words).plan();
  }
}
