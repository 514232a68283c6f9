package vn.caunoi.linking;

import java.util.List;
import java.util.Set;
import vn.caunoi.policy.WordTable;
import vn.caunoi.text.Folding;

/** The lists of words that titles are compared by ({@code title-words.tsv}), folded. */
final class WordLists {
  private static final WordTable TABLE = WordTable.read(WordLists.class, "title-words.tsv");

  private WordLists() {}

  /** The words of this list. */
  static Set<String> set(String name) {
    return Set.copyOf(TABLE.list(name).stream().map(Folding::fold).toList());
  }

  /** The phrases of this list, each by its words. */
  static List<List<String>> phrases(String name) {
    return TABLE.list(name).stream()
        .map(phrase -> List.of(Folding.fold(phrase).split(" ", -1)))
        .toList();
  }
}
