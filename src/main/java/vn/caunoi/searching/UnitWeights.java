package vn.caunoi.searching;

import java.util.List;

/** What share of a query's weight a set of its units has: a sum of one value for each 8 units. */
final class UnitWeights {
  private static final int BITS = 8;

  /** For each 8 units, the share of each of their sets. */
  private final double[][] shares;

  UnitWeights(List<Unit> units) {
    double whole = Math.max(units.stream().mapToDouble(Unit::weight).sum(), 1e-6);
    shares = new double[(units.size() + BITS - 1) / BITS][1 << BITS];
    for (int i = 0; i < units.size(); i++) {
      double[] sets = shares[i / BITS];
      int bit = 1 << i % BITS;
      for (int rest = 0; rest < bit; rest++) {
        sets[bit | rest] = sets[rest] + units.get(i).weight() / whole;
      }
    }
  }

  /**
   * The share, from 0 to 1.
   *
   * @param mask one bit a unit
   */
  double share(long mask) {
    double sum = 0;
    long left = mask;
    for (int i = 0; left != 0; i++) {
      sum += shares[i][(int) left & (1 << BITS) - 1];
      left >>>= BITS;
    }
    return sum;
  }
}
