package vn.caunoi.searching;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

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
  private final double whole;

  WordScan(Snapshot snapshot, WordPlan plan) {
    this.snapshot = snapshot;
    this.plan = plan;
    scores = new Scores(snapshot.documents().size());
    whole = Math.max(plan.weight(), 1e-6);
  }

  Scores run() throws IOException {
    own(plan.facts(), FACTS);
    own(plan.titles(), TITLES);
    own(plan.whole(), WHOLE);
    factMasks();
    each(plan.passages(), this::passages);
    for (int document = 0; document < scores.covered.length; document++) {
      if (scores.facts[document] != 0) {
        double share = plan.weight(scores.facts[document]) / whole;
        scores.covered[document] = Math.max(scores.covered[document], (float) share);
      }
    }
    return scores;
  }

  private void own(Query query, float boost) throws IOException {
    each(query, leaf -> own(leaf, boost));
  }

  private LeafCollector own(LeafReaderContext leaf, float boost) throws IOException {
    DocumentMap.Leaf join = snapshot.documents().leaf(leaf);
    return new Scored() {
      @Override
      public void collect(int doc) throws IOException {
        int document = join.document(doc);
        if (document >= 0) {
          scores.own[document] += boost * scorer().score();
        }
      }
    };
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

  private LeafCollector passages(LeafReaderContext leaf) throws IOException {
    DocumentMap.Leaf join = snapshot.documents().leaf(leaf);
    UnitMasks masks = new UnitMasks(leaf.reader(), plan.units(), Unit::alternatives);
    return new Scored() {
      @Override
      public void collect(int doc) throws IOException {
        int document = join.document(doc);
        if (document >= 0) {
          keep(document, leaf.docBase + doc, scorer().score(), masks.mask(doc));
        }
      }
    };
  }

  private void keep(int document, int passage, float score, long mask) {
    double share = plan.weight(mask | scores.facts[document]) / whole;
    scores.covered[document] = Math.max(scores.covered[document], (float) share);
    if (share >= MATCH) {
      scores.matching[document]++;
    }
    if (score > scores.text[document]) {
      scores.text[document] = score;
      scores.passage[document] = passage;
    }
  }

  private void each(Query query, Leaves leaves) throws IOException {
    IndexSearcher searcher = snapshot.searcher();
    searcher.search(
        query,
        new CollectorManager<Collector, Scores>() {
          @Override
          public Collector newCollector() {
            return collector(leaves);
          }

          @Override
          public Scores reduce(Collection<Collector> collectors) {
            return scores;
          }
        });
  }

  private static Collector collector(Leaves leaves) {
    return new Collector() {
      @Override
      public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        return leaves.of(leaf);
      }

      @Override
      public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
      }
    };
  }

  /** Makes the collector of a segment. */
  @FunctionalInterface
  private interface Leaves {
    LeafCollector of(LeafReaderContext leaf) throws IOException;
  }

  /** Keeps the scorer. */
  private abstract static class Scored implements LeafCollector {
    private Scorable scorer =
        new Scorable() {
          @Override
          public float score() {
            return 0;
          }
        };

    @Override
    public void setScorer(Scorable given) {
      scorer = given;
    }

    Scorable scorer() {
      return scorer;
    }
  }
}
