package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * The branches of a node in a tree of letters: few as a rule, so that looking through them is
 * faster than a hash table.
 *
 * @param <N> a node
 */
final class Branches<N> {
  private final List<N> nodes = new ArrayList<>();
  private char[] letters = {};

  /** Place of the branch of this letter, -1 where there is none. */
  int find(char letter) {
    for (int i = 0; i < letters.length; i++) {
      if (letters[i] == letter) {
        return i;
      }
    }
    return -1;
  }

  N at(int place) {
    return nodes.get(place);
  }

  boolean has(char letter) {
    return find(letter) >= 0;
  }

  /** The node of this letter, grown where there is none. */
  N grow(char letter, Supplier<N> made) {
    int place = find(letter);
    if (place >= 0) {
      return nodes.get(place);
    }
    letters = Arrays.copyOf(letters, letters.length + 1);
    letters[letters.length - 1] = letter;
    N node = made.get();
    nodes.add(node);
    return node;
  }
}
