package vn.caunoi.searching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The likeliest of many ways to write a row of syllables, by how often the index has each pair of
 * them (Viterbi).
 */
final class Lattice {
  private static final double SMOOTHING = 2;

  /** A pair that stands in fewer passages says nothing. */
  private static final double ENOUGH_PAIRS = 2;

  /**
   * So many times more the index counts as having what questions are made of: laws and plans answer
   * and hardly ask, so that "bao lau" was read as the middle of "đảm bảo lâu dài". 100 is no
   * better.
   */
  private static final double ASKED = 20;

  private final Vocabulary vocabulary;
  private final boolean folded;
  private final List<List<Candidate>> rows;

  /** How often each candidate of a row stands before each of the next. */
  private final List<double[][]> pairs = new ArrayList<>();

  /**
   * @param folded whether syllables are compared without their marks
   * @param rows the candidates for each place, of which there is at least one
   */
  Lattice(Vocabulary vocabulary, boolean folded, List<List<Candidate>> rows) throws IOException {
    this.vocabulary = vocabulary;
    this.folded = folded;
    this.rows = rows;
    for (int i = 0; i + 1 < rows.size(); i++) {
      pairs.add(pairs(terms(rows.get(i)), terms(rows.get(i + 1))));
    }
  }

  /**
   * A way to write a syllable.
   *
   * @param cost the natural logarithm of how rarely the change is right, 0 for none
   */
  record Candidate(String term, double cost) {}

  /** A way to a candidate: its score so far, and which one before it. */
  private record Step(double score, int before) {}

  /** The places of the best candidates, one of each row. */
  int[] best() throws IOException {
    List<List<Step>> table = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<Step> row = new ArrayList<>();
      for (int j = 0; j < rows.get(i).size(); j++) {
        row.add(i == 0 ? first(j) : next(i, j, table.get(i - 1)));
      }
      table.add(row);
    }
    int[] out = new int[rows.size()];
    int at = bestOf(table.getLast());
    for (int i = rows.size() - 1; i >= 0; i--) {
      out[i] = at;
      at = table.get(i).get(at).before();
    }
    return out;
  }

  /**
   * The share that a candidate with the next row's has in all that the index writes for the two;
   * nothing where it hardly has them.
   */
  double share(int row, int candidate, int next) {
    double[][] all = pairs.get(row);
    double sum = 0;
    for (double[] line : all) {
      for (double count : line) {
        sum += count;
      }
    }
    double own = all[candidate][next];
    return own < ENOUGH_PAIRS ? 0 : own / sum;
  }

  private double[][] pairs(List<String> firsts, List<String> seconds) throws IOException {
    if (!folded) {
      return marked(firsts, seconds);
    }
    double[][] out = new double[firsts.size()][seconds.size()];
    for (int i = 0; i < firsts.size(); i++) {
      for (int j = 0; j < seconds.size(); j++) {
        out[i][j] = vocabulary.pairs().folded(firsts.get(i), seconds.get(j));
      }
    }
    return out;
  }

  /** How often the index has them with their marks, and as if it were asked questions too. */
  private double[][] marked(List<String> firsts, List<String> seconds) throws IOException {
    double[][] out = vocabulary.pairs().marked(firsts, seconds);
    for (int i = 0; i < firsts.size(); i++) {
      Set<String> asked = QuestionWords.behind(firsts.get(i));
      for (int j = 0; !asked.isEmpty() && j < seconds.size(); j++) {
        out[i][j] += asked.contains(seconds.get(j)) ? ASKED : 0;
      }
    }
    return out;
  }

  private Step first(int candidate) throws IOException {
    Candidate own = rows.getFirst().get(candidate);
    return new Step(own.cost() + Math.log(alone(own.term())), -1);
  }

  private Step next(int row, int candidate, List<Step> steps) throws IOException {
    Candidate own = rows.get(row).get(candidate);
    double alone = alone(own.term());
    double best = Double.NEGATIVE_INFINITY;
    int from = 0;
    for (int i = 0; i < steps.size(); i++) {
      double all = vocabulary.count(rows.get(row - 1).get(i).term(), folded);
      double after = (pairs.get(row - 1)[i][candidate] + SMOOTHING * alone) / (all + SMOOTHING);
      double score = steps.get(i).score() + Math.log(after);
      if (score > best) {
        best = score;
        from = i;
      }
    }
    return new Step(best + own.cost(), from);
  }

  private double alone(String term) throws IOException {
    return (vocabulary.count(term, folded) + 0.1) / (vocabulary.total() + 1);
  }

  private static List<String> terms(List<Candidate> row) {
    return row.stream().map(Candidate::term).toList();
  }

  private static int bestOf(List<Step> row) {
    int best = 0;
    for (int i = 1; i < row.size(); i++) {
      best = row.get(i).score() > row.get(best).score() ? i : best;
    }
    return best;
  }
}
