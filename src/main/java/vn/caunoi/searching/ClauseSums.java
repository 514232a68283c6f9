package vn.caunoi.searching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** Adds up the scores of clauses in one segment, a window of Lucene documents at a time. */
final class ClauseSums {
  private static final int WINDOW = 1 << 12;

  private final @Nullable Bits live;
  private final List<Part> parts = new ArrayList<>();
  private final List<Held> held = new ArrayList<>();
  private double[] sums = {};
  private long[] units = {};
  private final DocAndFloatFeatureBuffer batch = new DocAndFloatFeatureBuffer();

  /**
   * @param live the documents that are not deleted; none given: all
   */
  ClauseSums(@Nullable Bits live) {
    this.live = live;
  }

  /** Adds a clause, and the units that its documents have. */
  void add(Scorer scorer, long bits) {
    parts.add(new Part(scorer, bits));
  }

  /** Adds a clause whose scores are held, but for its boost. */
  void add(float[] scores, float boost, long bits) {
    held.add(new Held(scores, boost, bits));
  }

  /** A clause with the score of each document. */
  private static final class Held {
    private final float[] scores;
    private final float boost;
    private final long bits;

    Held(float[] scores, float boost, long bits) {
      this.scores = scores;
      this.boost = boost;
      this.bits = bits;
    }

    /** Adds it up over a stretch. */
    void add(int start, int end, double[] sums, long[] units) {
      int to = Math.min(end, scores.length);
      for (int doc = start; doc < to; doc++) {
        sums[doc - start] += boost * scores[doc];
      }
      for (int doc = start; doc < to && bits != 0; doc++) {
        units[doc - start] |= scores[doc] > 0 ? bits : 0;
      }
    }
  }

  /** A clause in this segment. */
  private record Part(Scorer scorer, long bits) {}

  /** Is given each document that any clause scores, in ascending order, with its units. */
  @FunctionalInterface
  interface Found {
    void at(int doc, float score, long units) throws IOException;
  }

  /** Scores the documents of a stretch; stretches are asked in ascending order. */
  void scan(int from, int to, Found found) throws IOException {
    int size = Math.min(WINDOW, to - from);
    if (sums.length < size) {
      sums = new double[size];
      units = new long[size];
    }
    int start = from;
    while (start < to) {
      int end = Math.min(to, start + sums.length);
      fill(start, end);
      for (int doc = start; doc < end; doc++) {
        double sum = sums[doc - start];
        if (sum > 0) {
          found.at(doc, (float) sum, units[doc - start]);
        }
      }
      start = next(end);
    }
  }

  /** The first document that a clause may match from here on. */
  private int next(int from) {
    int next = DocIdSetIterator.NO_MORE_DOCS;
    for (Part part : parts) {
      next = Math.min(next, part.scorer.docID());
    }
    for (Held each : held) {
      next = from < each.scores.length ? from : next;
    }
    return Math.max(from, next);
  }

  private void fill(int start, int end) throws IOException {
    Arrays.fill(sums, 0, end - start, 0);
    Arrays.fill(units, 0, end - start, 0);
    held.forEach(each -> each.add(start, end, sums, units));
    for (Part part : parts) {
      Scorer scorer = part.scorer;
      if (scorer.docID() < start) {
        scorer.iterator().advance(start);
      }
      scorer.nextDocsAndScores(end, live, batch);
      while (batch.size > 0) {
        add(start, part.bits);
        scorer.nextDocsAndScores(end, live, batch);
      }
    }
  }

  private void add(int start, long bits) {
    int[] docs = batch.docs;
    float[] scores = batch.features;
    int size = batch.size;
    if (bits == 0) {
      for (int i = 0; i < size; i++) {
        sums[docs[i] - start] += scores[i];
      }
    } else {
      for (int i = 0; i < size; i++) {
        int place = docs[i] - start;
        sums[place] += scores[i];
        units[place] |= bits;
      }
    }
  }
}
