package vn.caunoi.searching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;

/** What a query demands or forbids outright: operators, phrases, exclusions. */
final class Restrictions {
  private final List<String> notes = new ArrayList<>();
  private final DocumentSets sets;
  private final OperatorQueries operators;
  private final PhraseQueries phrases;

  Restrictions(Snapshot snapshot) {
    sets = new DocumentSets(snapshot);
    operators = new OperatorQueries(snapshot, notes);
    phrases = new PhraseQueries(snapshot.vocabulary());
  }

  /** What could not be understood, in Vietnamese. */
  List<String> notes() {
    return notes;
  }

  /** The documents that are allowed. */
  FixedBitSet allowed(ParsedQuery query) throws IOException {
    FixedBitSet allowed = sets.all();
    for (ParsedQuery.Operator operator : query.operators()) {
      Optional<Query> restriction = operators.of(operator);
      if (restriction.isPresent()) {
        allowed.and(sets.of(restriction.get()));
      }
    }
    for (String phrase : query.phrases()) {
      Optional<Query> text = phrases.text(phrase);
      if (text.isPresent()) {
        demand(phrase, sets.of(text.get()), allowed);
      }
    }
    for (String excluded : query.excluded()) {
      Optional<Query> text = phrases.text(excluded);
      if (text.isPresent()) {
        allowed.andNot(sets.of(text.get()));
        allowed.andNot(sets.of(PhraseQueries.fact(excluded)));
      }
    }
    return allowed;
  }

  /** A phrase that stands nowhere is no reason to show nothing. */
  private void demand(String phrase, FixedBitSet having, FixedBitSet allowed) {
    if (having.cardinality() > 0) {
      allowed.and(having);
    } else {
      notes.add("Không văn bản nào có nguyên văn “" + phrase + "”: đã tìm như các từ.");
    }
  }
}
