package vn.caunoi.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the names of local bodies: what stands before the head, the head, then the places that it
 * names. Bodies named by their own field are {@link FieldBody}'s.
 */
final class LocalBody {
  /** What may stand before a head: the same registry. */
  private static final List<LocalWords> LEADS = LocalWords.list("leads");

  /** The head of a Party organisation, which the kind of its unit may follow. */
  private static final LocalWords PARTY_ORGANISATION = LocalWords.of("Đảng bộ");

  private LocalBody() {}

  static Optional<IssuingBody> read(String name) {
    PlaceWords words = PlaceWords.of(name);
    int from = skipLeads(words);
    if (from == words.size()) {
      return Optional.empty();
    }
    for (int length = LocalHead.LONGEST; length > 0; length--) {
      Optional<LocalHead> head = LocalHead.of(words.folded(from, from + length));
      if (head.isPresent()) {
        int last = from + length - 1;
        boolean kind = length > PARTY_ORGANISATION.count() && PARTY_ORGANISATION.at(words, from);
        return Optional.of(
            body(name, head.get(), words.placeFrom(kind ? last : last + 1, head.get().bareKind())));
      }
    }
    return FieldBody.read(name, words);
  }

  private static int skipLeads(PlaceWords words) {
    int from = 0;
    boolean again = true;
    while (again) {
      again = false;
      for (LocalWords lead : LEADS) {
        if (lead.at(words, from)) {
          from += lead.count();
          again = true;
        }
      }
    }
    return from;
  }

  private static IssuingBody body(String name, LocalHead head, PlaceWords.Found found) {
    String printed = head.system() == DocumentSystem.STATE ? abbreviated(name) : name;
    return new IssuingBody(
        printed, head.registry(), head.system(), head.level(found), found.place());
  }

  /** {@code Ủy ban nhân dân tỉnh X} is printed {@code UBND tỉnh X}. */
  private static String abbreviated(String name) {
    List<String> out = new ArrayList<>(List.of(name.split(" ")));
    String folded = Slug.of(name).value();
    String head =
        folded.contains("uy-ban-nhan-dan")
            ? "UBND"
            : folded.contains("hoi-dong-nhan-dan") ? "HĐND" : "";
    if (head.isEmpty()) {
      return name;
    }
    int at = 0;
    String first = head.equals("UBND") ? "uy" : "hoi";
    while (!Slug.of(out.get(at)).value().equals(first)) {
      at++;
    }
    out.subList(at, at + 4).clear();
    out.add(at, head);
    return String.join(" ", out);
  }
}
