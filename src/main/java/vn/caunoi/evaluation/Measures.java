package vn.caunoi.evaluation;

import java.util.List;
import java.util.Set;

/**
 * How good one ranking, or the mean of many, is.
 *
 * @param mrr10 one by the place of the first relevant document among ten
 * @param ndcg10 discounted gain of the first ten, by the best that there could be
 * @param recall10 share of the relevant documents among the first ten
 * @param recall100 the same among the first hundred
 */
public record Measures(double mrr10, double ndcg10, double recall10, double recall100) {
  /** How many documents of a ranking are judged. */
  static final int DEPTH = 100;

  private static final int TOP = 10;

  static Measures of(List<String> ranking, Set<String> relevant) {
    double first = 0;
    double gain = 0;
    int found10 = 0;
    int found = 0;
    for (int i = 0; i < Math.min(ranking.size(), DEPTH); i++) {
      if (relevant.contains(ranking.get(i))) {
        found++;
        if (i < TOP) {
          first = found10 == 0 ? 1.0 / (i + 1) : first;
          found10++;
          gain += discount(i);
        }
      }
    }
    double best = 0;
    for (int i = 0; i < Math.min(relevant.size(), TOP); i++) {
      best += discount(i);
    }
    double all = relevant.size();
    return new Measures(first, gain / best, found10 / all, found / all);
  }

  static Measures mean(List<Measures> all) {
    return new Measures(
        all.stream().mapToDouble(Measures::mrr10).average().orElse(0),
        all.stream().mapToDouble(Measures::ndcg10).average().orElse(0),
        all.stream().mapToDouble(Measures::recall10).average().orElse(0),
        all.stream().mapToDouble(Measures::recall100).average().orElse(0));
  }

  private static double discount(int place) {
    return Math.log(2) / Math.log(place + 2);
  }
}
