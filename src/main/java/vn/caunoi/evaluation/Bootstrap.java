package vn.caunoi.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * The paired bootstrap: how far a difference of two means would move had other queries been drawn.
 *
 * @param difference of the macro averages
 * @param low the 2.5th percentile of the differences of resampled queries
 * @param high the 97.5th
 */
public record Bootstrap(double difference, double low, double high) {
  private static final int SAMPLES = 2_000;

  /**
   * Compares two engines on the same queries; each set is resampled by itself, and the sets' means
   * count alike.
   *
   * @param differences of each query, by set
   */
  static Bootstrap of(List<double[]> differences) {
    Random random = new Random(1);
    double[] sampled = new double[SAMPLES];
    for (int i = 0; i < SAMPLES; i++) {
      sampled[i] =
          differences.stream().mapToDouble(set -> resampled(set, random)).average().orElse(0);
    }
    Arrays.sort(sampled);
    double mean =
        differences.stream()
            .mapToDouble(set -> Arrays.stream(set).average().orElse(0))
            .average()
            .orElse(0);
    return new Bootstrap(mean, sampled[SAMPLES / 40], sampled[SAMPLES - 1 - SAMPLES / 40]);
  }

  private static double resampled(double[] set, Random random) {
    double sum = 0;
    for (int i = 0; i < set.length; i++) {
      sum += set[random.nextInt(set.length)];
    }
    return sum / Math.max(set.length, 1);
  }
}
