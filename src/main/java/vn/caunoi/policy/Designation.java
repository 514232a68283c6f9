package vn.caunoi.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The short words by which a document is listed (ký hiệu): its number, or the acronym of a treaty
 * that has none ({@code acronyms.tsv}).
 */
public final class Designation {
  private static final Map<String, String> ACRONYMS = acronyms();

  private Designation() {}

  /** Its number or acronym; empty for what has neither. */
  public static Optional<String> of(Reference document) {
    return document
        .number()
        .map(DocumentNumber::print)
        .or(() -> document.title().flatMap(Designation::acronym));
  }

  /** Its number or acronym, or its title. */
  public static Optional<String> orTitle(Reference document) {
    return of(document).or(document::title);
  }

  private static Optional<String> acronym(String title) {
    return Optional.ofNullable(ACRONYMS.get(Slug.of(title).value()));
  }

  private static Map<String, String> acronyms() {
    Map<String, String> out = new HashMap<>();
    for (List<String> row : DataTable.read("acronyms.tsv", 2)) {
      out.put(Slug.of(row.get(1)).value(), row.get(0));
    }
    return Map.copyOf(out);
  }
}
