package vn.caunoi.searching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UnitWeightsTest {
  @Test
  void sumsTheWeightsOfAnySet() {
    Random random = new Random(7);
    List<Unit> units = new ArrayList<>();
    double whole = 0;
    for (int i = 0; i < UnitMasks.MOST_UNITS; i++) {
      units.add(new Unit("w" + i, List.of(), List.of(), 1 + i % 7));
      whole += 1 + i % 7;
    }
    UnitWeights weights = new UnitWeights(units);
    for (int round = 0; round < 1_000; round++) {
      long mask = random.nextLong() & (1L << UnitMasks.MOST_UNITS) - 1;
      double sum = 0;
      for (int i = 0; i < units.size(); i++) {
        sum += (mask >>> i & 1) * units.get(i).weight();
      }
      assertEquals(sum / whole, weights.share(mask), 1e-9);
    }
  }

  @Test
  void givesNothingToAnEmptySetAndAnEmptyQuery() {
    assertEquals(0, new UnitWeights(List.of()).share(0));
    Unit only = new Unit("w", List.of(), List.of(), 2);
    assertEquals(0, new UnitWeights(List.of(only)).share(0));
    assertEquals(1, new UnitWeights(List.of(only)).share(1), 1e-9);
  }
}
