package vn.caunoi.evaluation;

import java.util.Set;

/**
 * A query and the documents that answer it.
 *
 * @param set the collection that it belongs to, which has a mean of its own
 * @param id unique in its set
 * @param text as typed
 * @param relevant the documents judged relevant, at least one
 */
record JudgedQuery(String set, String id, String text, Set<String> relevant) {
  JudgedQuery {
    relevant = Set.copyOf(relevant);
  }

  JudgedQuery withText(String other) {
    return new JudgedQuery(set, id, other, relevant);
  }
}
