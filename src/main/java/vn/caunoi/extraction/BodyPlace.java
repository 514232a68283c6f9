package vn.caunoi.extraction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.TextBlock.Zone;
import vn.caunoi.text.Folding;

/**
 * The province that a paper names as its own where neither issuer nor letterhead do: "trên địa bàn
 * tỉnh X", "UBND tỉnh X". It counts only when all such places name the same one.
 */
final class BodyPlace {
  private static final List<String> OWN = WordLists.list("body-place.own");

  /** For bodies below it the province that ends an address tells as much: "huyện A, tỉnh B". */
  private static final List<String> UNITS = WordLists.list("body-place.units");

  private BodyPlace() {}

  static Optional<String> province(Page page, Metadata facts) {
    if (facts.self().issuer().isEmpty()) {
      return Optional.empty();
    }
    Set<String> title = page.title().map(t -> named(t.text())).orElse(Set.of());
    if (!title.isEmpty()) {
      return only(title);
    }
    Set<String> told = named(page, OWN);
    boolean below = facts.self().issuer().filter(BodyPlace::local).isPresent();
    return !told.isEmpty() || !below ? only(told) : only(named(page, UNITS));
  }

  private static Set<String> named(Page page, List<String> phrases) {
    Set<String> found = new LinkedHashSet<>();
    for (Zone zone : List.of(Zone.BODY, Zone.RECIPIENTS, Zone.SIGNATURE, Zone.APPENDIX)) {
      page.in(zone).forEach(line -> found.addAll(named(line.text(), phrases)));
    }
    return found;
  }

  private static boolean local(IssuingBody body) {
    return switch (body.level()) {
      case DISTRICT, PARTY_DISTRICT, COMMUNE -> true;
      case PROVINCE, PARTY_PROVINCE, CENTRAL -> false;
    };
  }

  private static Optional<String> only(Set<String> found) {
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  /** The provinces that stand behind one of the phrases. */
  static Set<String> named(String text) {
    return named(text, OWN);
  }

  private static Set<String> named(String text, List<String> phrases) {
    Set<String> found = new LinkedHashSet<>();
    String folded = Folding.fold(text);
    for (String phrase : phrases) {
      for (int at = Words.find(folded, 0, phrase);
          at >= 0;
          at = Words.find(folded, at + 1, phrase)) {
        PlaceNames.at(text, Words.end(folded, at, phrase)).ifPresent(f -> found.add(f.province()));
      }
    }
    return found;
  }
}
