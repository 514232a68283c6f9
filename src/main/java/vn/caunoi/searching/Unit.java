package vn.caunoi.searching;

import java.util.List;
import org.apache.lucene.index.Term;

/**
 * A word of the query that a passage either has or has not.
 *
 * @param word as it is compared
 * @param alternatives terms any of which will do: the syllable, an abbreviation that covers it
 * @param facts terms of a document's facts any of which will do
 * @param weight how telling it is, its idf among the passages
 */
record Unit(String word, List<Term> alternatives, List<Term> facts, double weight) {
  Unit {
    alternatives = List.copyOf(alternatives);
    facts = List.copyOf(facts);
  }
}
