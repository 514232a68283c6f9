package vn.caunoi.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MeasuresTest {
  @Test
  void judgesARankingByHand() {
    Measures found = Measures.of(List.of("x", "a", "y", "b"), Set.of("a", "b", "c"));
    assertEquals(0.5, found.mrr10());
    double gain = 1 / log2(3) + 1 / log2(5);
    assertEquals(gain / (1 + 1 / log2(3) + 1 / log2(4)), found.ndcg10(), 1e-12);
    assertEquals(2 / 3.0, found.recall10(), 1e-12);
  }

  @Test
  void givesNothingForWhatComesEleventhButRecall() {
    List<String> ranking =
        Stream.concat(IntStream.range(0, 10).mapToObj(i -> "x" + i), Stream.of("a")).toList();
    assertEquals(new Measures(0, 0, 0, 1), Measures.of(ranking, Set.of("a")));
  }

  @Test
  void boundsADifferenceThatIsTheSameForEveryQueryTightly() {
    Bootstrap same = Bootstrap.of(List.of(new double[] {0.1, 0.1, 0.1}, new double[] {0.3, 0.3}));
    assertEquals(0.2, same.difference(), 1e-12);
    assertEquals(0.2, same.low(), 1e-12);
    assertEquals(0.2, same.high(), 1e-12);
  }

  @Test
  void boundsADifferenceOfFewQueriesWidely() {
    Bootstrap few = Bootstrap.of(List.of(new double[] {1, -1, 1, -1}));
    assertEquals(0, few.difference(), 1e-12);
    assertTrue(few.low() < -0.4 && few.high() > 0.4);
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }
}
