package vn.caunoi.extraction;

import java.util.List;
import java.util.Set;
import vn.caunoi.policy.WordTable;
import vn.caunoi.text.Folding;

/** The lists of words that rules look for ({@code word-lists.tsv}), folded. */
final class WordLists {
  private static final WordTable TABLE = WordTable.read(WordLists.class, "word-lists.tsv");

  private WordLists() {}

  /** The words of this list, in their order. */
  static List<String> list(String name) {
    return TABLE.list(name).stream().map(Folding::fold).toList();
  }

  /** The words of this list as the table writes them, where case and marks count. */
  static List<String> printed(String name) {
    return TABLE.list(name);
  }

  /** The words of this list. */
  static Set<String> set(String name) {
    return Set.copyOf(list(name));
  }
}
