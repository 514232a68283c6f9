package vn.caunoi.policy;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The head of the name of a body that governs a local unit, from {@code local-heads.tsv}: {@code
 * UBND}, {@code Tỉnh ủy}.
 *
 * @param words as they are compared
 * @param registry that it writes to: {@code ubnd}
 * @param system that its papers belong to
 * @param level where no place says more
 * @param told whether the place that is named says the level
 * @param bareKind the kind of unit that a bare name behind it is
 */
record LocalHead(
    String words,
    String registry,
    DocumentSystem system,
    Level level,
    boolean told,
    String bareKind) {
  /** How many words the longest head has. */
  static final int LONGEST = 4;

  private static final Map<String, LocalHead> ALL =
      DataTable.read("local-heads.tsv", 7).stream()
          .map(r ->
              new LocalHead(
                  LocalWords.of(r.get(0)).folded(),
                  r.get(1),
                  DocumentSystem.valueOf(r.get(2)),
                  Level.valueOf(r.get(3)),
                  r.get(4).equals("yes"),
                  r.get(5)))
          .collect(Collectors.toUnmodifiableMap(LocalHead::words, Function.identity()));

  /** The head with these folded words. */
  static Optional<LocalHead> of(String words) {
    return Optional.ofNullable(ALL.get(words));
  }

  /** The level of its body, where this place is named behind it. */
  Level level(PlaceWords.Found place) {
    Level of = told ? place.level().orElse(level) : level;
    return system == DocumentSystem.PARTY ? of.party() : of;
  }
}
