package vn.caunoi.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.caunoi.policy.DataTable;
import vn.caunoi.text.Folding;

/** The lists of words that rules look for ({@code word-lists.tsv}), folded. */
final class WordLists {
  private static final Map<String, List<String>> ALL = new HashMap<>();

  static {
    for (List<String> row : DataTable.read(WordLists.class, "word-lists.tsv", 3)) {
      ALL.put(row.get(0), DataTable.list(row.get(1)).stream().map(Folding::fold).toList());
    }
  }

  private WordLists() {}

  /** The words of this list, in their order. */
  static List<String> list(String name) {
    return Objects.requireNonNull(ALL.get(name), name);
  }

  /** The words of this list. */
  static Set<String> set(String name) {
    return Set.copyOf(list(name));
  }
}
