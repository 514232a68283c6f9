package vn.caunoi.searching;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;

/** Runs the plan of a query over all passages and facts, and keeps each document's best. */
final class WordScan {
  /** How much of a query's weight makes a passage a match. */
  static final double MATCH = 0.7;

  private static final float FACTS = 0.5f;
  private static final float TITLES = 0.8f;
  private static final float WHOLE = 0.35f;

  private final Snapshot snapshot;
  private final WordPlan plan;
  private final Scores scores;
  private final UnitWeights weights;

  WordScan(Snapshot snapshot, WordPlan plan) {
    this.snapshot = snapshot;
    this.plan = plan;
    scores = new Scores(snapshot.documents().size());
    weights = new UnitWeights(plan.units());
  }

  Scores run() throws IOException {
    own(plan.facts(), FACTS);
    own(plan.titles(), TITLES);
    own(plan.whole(), WHOLE);
    factMasks();
    passages();
    for (int document = 0; document < scores.covered.length; document++) {
      if (scores.facts[document] != 0) {
        double share = weights.share(scores.facts[document]);
        scores.covered[document] = Math.max(scores.covered[document], (float) share);
      }
    }
    return scores;
  }

  private void own(Query query, float boost) throws IOException {
    each(
        Clauses.of(snapshot.searcher(), query),
        (document, _, score, _) -> scores.own[document] += boost * score);
  }

  private void factMasks() throws IOException {
    for (LeafReaderContext leaf : snapshot.reader().leaves()) {
      UnitMasks masks = new UnitMasks(leaf.reader(), plan.units(), Unit::facts);
      int from = snapshot.documents().firstIn(leaf.docBase);
      int to = snapshot.documents().firstIn(leaf.docBase + leaf.reader().maxDoc());
      for (int document = from; document < to; document++) {
        scores.facts[document] =
            masks.mask(snapshot.documents().luceneNumber(document) - leaf.docBase);
      }
    }
  }

  private void passages() throws IOException {
    each(Clauses.of(snapshot.searcher(), plan.passages(), unitBits()), this::keep);
  }

  /** Is given what was found, with its number in {@link DocumentMap} and in the reader. */
  @FunctionalInterface
  private interface Found {
    void at(int document, int place, float score, long mask);
  }

  private void each(Clauses clauses, Found found) throws IOException {
    for (LeafReaderContext leaf : snapshot.reader().leaves()) {
      DocumentMap.Leaf join = snapshot.documents().leaf(leaf);
      clauses
          .in(leaf)
          .scan(
              0,
              leaf.reader().maxDoc(),
              (doc, score, mask) -> {
                int document = join.document(doc);
                if (document >= 0) {
                  found.at(document, leaf.docBase + doc, score, mask);
                }
              });
    }
  }

  private Map<Term, Long> unitBits() {
    Map<Term, Long> out = new LinkedHashMap<>();
    for (int i = 0; i < plan.units().size(); i++) {
      for (Term term : plan.units().get(i).alternatives()) {
        out.merge(term, 1L << i, (a, b) -> a | b);
      }
    }
    return out;
  }

  private void keep(int document, int passage, float score, long mask) {
    double share = weights.share(mask | scores.facts[document]);
    scores.covered[document] = Math.max(scores.covered[document], (float) share);
    if (share >= MATCH) {
      scores.matching[document]++;
    }
    if (score > scores.text[document]) {
      scores.text[document] = score;
      scores.passage[document] = passage;
    }
  }
}
