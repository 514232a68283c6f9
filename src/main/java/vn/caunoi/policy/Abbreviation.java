package vn.caunoi.policy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An abbreviation of the field and the words it stands for ({@code abbreviations.tsv}).
 *
 * @param brief as it is printed: {@code NKT}
 * @param words in full
 * @param uses where it is read
 */
public record Abbreviation(String brief, String words, Set<Use> uses) {
  private static final List<Abbreviation> ALL =
      DataTable.read("abbreviations.tsv", 4).stream()
          .map(row -> new Abbreviation(row.get(0), row.get(1), uses(row.get(2))))
          .toList();

  /** Where an abbreviation is read. */
  public enum Use {
    /** In the words of a search, both ways. */
    QUERY,
    /** In titles of documents. */
    TITLE,
    /** In names of laws. */
    NAME,
    /** In names of programmes. */
    PROGRAMME
  }

  public Abbreviation {
    uses = Set.copyOf(uses);
  }

  /** Those that are read there, in the order of the table. */
  public static List<Abbreviation> of(Use use) {
    return ALL.stream().filter(a -> a.uses.contains(use)).toList();
  }

  private static Set<Use> uses(String cell) {
    return DataTable.list(cell).stream()
        .map(u -> Use.valueOf(u.toUpperCase(Locale.ROOT)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
