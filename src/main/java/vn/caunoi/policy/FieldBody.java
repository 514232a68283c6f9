package vn.caunoi.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the names of local bodies that are named by their own field: departments (sở, phòng),
 * boards, associations and unions. All words before the place make their registry.
 */
final class FieldBody {
  private static final Set<String> HEADS = folded("field-heads");

  /** Courts and procuracies, of which the highest is a central body: others name a place. */
  private static final Set<String> PLACED_HEADS = folded("placed-heads");

  /** Words that open as such a body's name does and act: "ban hành", "phòng chống". */
  private static final Set<String> ACTS = folded("acts");

  /** "Số", the word before a number, and no department (sở). */
  private static final Pattern NUMBER = Pattern.compile("[Ss][ốỐ]\\P{L}");

  /** How the registries of associations and unions open. */
  private static final List<String> UNIONS =
      folded("unions").stream().map(words -> Slug.of(words) + "-").toList();

  private static final List<LocalWords> YOUTH = LocalWords.list("youth");
  private static final int LONGEST_HEAD = 4;

  private FieldBody() {}

  static Optional<IssuingBody> read(String name, PlaceWords words) {
    if (ACTS.contains(words.folded(0, 2)) || NUMBER.matcher(name).lookingAt()) {
      return Optional.empty();
    }
    for (int length = LONGEST_HEAD; length > 0; length--) {
      String head = words.folded(0, length);
      if (HEADS.contains(head) && words.size() > length) {
        int place = words.firstPlace(Math.max(length, youthUnion(words)));
        String registry = Slug.of(words.folded(0, Math.max(place, length))).value();
        PlaceWords.Found found = words.placeFrom(place);
        boolean known = found.level().isPresent() || !PLACED_HEADS.contains(head);
        return known ? Optional.of(body(name, registry, found)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** How many words the name of the Youth Union has, in which that of a city stands; 0 for none. */
  private static int youthUnion(PlaceWords words) {
    return YOUTH.stream()
        .filter(youth -> youth.at(words, 0))
        .mapToInt(LocalWords::count)
        .findFirst()
        .orElse(0);
  }

  private static IssuingBody body(String name, String registry, PlaceWords.Found found) {
    DocumentSystem system = system(registry);
    Level level =
        registry.startsWith("phong-")
            ? Level.DISTRICT
            : found.level().orElse(national(registry, system) ? Level.CENTRAL : Level.PROVINCE);
    boolean party = system == DocumentSystem.PARTY;
    return new IssuingBody(name, registry, system, party ? level.party() : level, found.place());
  }

  private static DocumentSystem system(String registry) {
    boolean party =
        registry.endsWith("-uy") || registry.contains("-tinh-uy") || registry.contains("-thanh-uy");
    boolean youth =
        registry.startsWith("doan-")
            && !registry.startsWith("doan-giam-sat")
            && !registry.startsWith("doan-dai-bieu");
    boolean front = registry.contains("mttq") || registry.contains("mat-tran");
    return party
        ? DocumentSystem.PARTY
        : union(registry) || youth || front ? DocumentSystem.ORGANISATION : DocumentSystem.STATE;
  }

  /** Whether an organisation without a place is the whole of it: its name ends in the country's. */
  private static boolean national(String registry, DocumentSystem system) {
    String whole = union(registry) ? "-viet-nam" : "-ho-chi-minh";
    return system == DocumentSystem.ORGANISATION && registry.endsWith(whole);
  }

  private static boolean union(String registry) {
    return UNIONS.stream().anyMatch(registry::startsWith);
  }

  private static Set<String> folded(String list) {
    return LocalWords.list(list).stream()
        .map(LocalWords::folded)
        .collect(Collectors.toUnmodifiableSet());
  }
}
