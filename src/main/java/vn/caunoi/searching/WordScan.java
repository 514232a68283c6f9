package vn.caunoi.searching;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;

/** Runs the plan of a query over all passages and facts, and keeps each document's best. */
final class WordScan {
  /** How much of a query's weight makes a passage a match. */
  static final double MATCH = 0.7;

  private static final float FACTS = 0.5f;
  private static final float TITLES = 0.8f;
  private static final float WHOLE = 0.35f;

  private final Snapshot snapshot;
  private final WordPlan plan;
  private final FixedBitSet allowed;
  private final Scores scores;
  private final UnitWeights weights;
  private final Clauses passages;

  /**
   * @param allowed the documents that are looked at, by their numbers in {@link DocumentMap}
   */
  WordScan(Snapshot snapshot, WordPlan plan, FixedBitSet allowed) throws IOException {
    this.snapshot = snapshot;
    this.plan = plan;
    this.allowed = allowed;
    scores = new Scores(snapshot.documents().size());
    weights = new UnitWeights(plan.units());
    passages = Clauses.of(snapshot.common(), plan.passages(), unitBits());
  }

  /** What passages are scored by. */
  Clauses passages() {
    return passages;
  }

  Scores run() throws IOException {
    own(plan.facts(), FACTS);
    own(plan.titles(), TITLES);
    own(plan.whole(), WHOLE);
    factMasks();
    scanPassages();
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
        Clauses.of(snapshot.common(), query),
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

  private void scanPassages() throws IOException {
    Best best = new Best();
    each(passages, best);
    best.finish();
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
                if (document >= 0 && allowed.get(document)) {
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

  /**
   * Keeps the best of each document's passages. They lie side by side, so what a document has is
   * looked up once for all of them: documents lie in another order, far apart in memory.
   */
  private final class Best implements Found {
    private int document = Scores.NONE;
    private long facts;
    private float covered;
    private int matching;
    private float text;
    private int passage;

    @Override
    public void at(int of, int place, float score, long mask) {
      if (of != document) {
        finish();
        start(of);
      }
      double share = weights.share(mask | facts);
      covered = Math.max(covered, (float) share);
      if (share >= MATCH) {
        matching++;
      }
      if (score > text) {
        text = score;
        passage = place;
      }
    }

    private void start(int of) {
      document = of;
      facts = scores.facts[of];
      covered = scores.covered[of];
      matching = scores.matching[of];
      text = scores.text[of];
      passage = scores.passage[of];
    }

    void finish() {
      if (document != Scores.NONE) {
        scores.covered[document] = covered;
        scores.matching[document] = matching;
        scores.text[document] = text;
        scores.passage[document] = passage;
      }
    }
  }
}
