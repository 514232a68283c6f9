package vn.caunoi.searching;

import java.io.IOException;
import java.util.List;

/**
 * What the index says of a syllable in one place of a query: how well it goes with those beside.
 */
final class Neighbours {
  private final Vocabulary vocabulary;
  private final List<Syllable> typed;

  Neighbours(Vocabulary vocabulary, List<Syllable> typed) {
    this.vocabulary = vocabulary;
    this.typed = List.copyOf(typed);
  }

  /** How often it stands beside them, all without marks; how often at all if it has none. */
  long pairs(int place, String plain) throws IOException {
    return typed.size() == 1
        ? vocabulary.count(plain, true)
        : before(place, plain) + behind(place, plain);
  }

  /**
   * How much more often it stands beside one of them than chance would put it there.
   *
   * @return 0 where it never does, about 1 for words that stand beside everything, 10 and more for
   *     the parts of a word
   */
  double lift(int place, String plain) throws IOException {
    double chance = (double) vocabulary.count(plain, true) / vocabulary.total();
    return Math.max(
        lift(before(place, plain), place - 1, chance),
        lift(behind(place, plain), place + 1, chance));
  }

  private double lift(long pairs, int neighbour, double chance) throws IOException {
    return pairs == 0
        ? 0
        : pairs / (chance * vocabulary.count(typed.get(neighbour).folded(), true));
  }

  private long before(int place, String plain) throws IOException {
    return place == 0 ? 0 : vocabulary.pairs().folded(typed.get(place - 1).folded(), plain);
  }

  private long behind(int place, String plain) throws IOException {
    return place + 1 == typed.size()
        ? 0
        : vocabulary.pairs().folded(plain, typed.get(place + 1).folded());
  }
}
