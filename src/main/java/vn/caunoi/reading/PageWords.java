package vn.caunoi.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.caunoi.policy.DataTable;

/** Words in the classes and ids of elements by which portals name the parts of their pages. */
final class PageWords {
  private static final Set<String> TOKENS = new HashSet<>();
  private static final Set<String> HIDDEN = new HashSet<>();
  private static final List<String> PARTS = new ArrayList<>();
  private static final Set<String> ROLES =
      Set.of("navigation", "banner", "contentinfo", "complementary", "search", "dialog", "menu");

  static {
    for (List<String> row : DataTable.read(PageWords.class, "page-words.tsv", 2)) {
      switch (row.get(1)) {
        case "word" -> TOKENS.add(row.getFirst());
        case "part" -> PARTS.add(row.getFirst());
        case "hidden" -> HIDDEN.add(row.getFirst());
        default -> throw new IllegalStateException("no such kind of word: " + row);
      }
    }
  }

  private PageWords() {}

  /** Whether these words of a class, or this role, name furniture. */
  static boolean isFurniture(String words, String role) {
    if (ROLES.contains(role)) {
      return true;
    }
    for (String word : words.split(" ", -1)) {
      if (TOKENS.contains(word)) {
        return true;
      }
    }
    String squeezed = words.replace(" ", "");
    return PARTS.stream().anyMatch(squeezed::contains);
  }

  /** Whether these words of a class hide an element from sight. */
  static boolean isHidden(String words) {
    String joined = words.replace(' ', '-');
    return HIDDEN.stream().anyMatch(h -> ("-" + joined + "-").contains("-" + h + "-"));
  }
}
