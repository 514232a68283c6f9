package vn.caunoi.policy;

import java.util.Optional;

/**
 * Where a body sits, by the names of the document's time (địa bàn).
 *
 * @param province the bare name of the province or centrally-run city: {@code Lạng Sơn}; empty
 *     where the text does not tell
 * @param district with its kind, {@code quận Hai Bà Trưng}; empty at province level
 * @param commune with its kind, {@code phường Bến Nghé}; empty above it
 */
public record Place(
    Optional<String> province, Optional<String> district, Optional<String> commune) {
  public static final Place UNKNOWN =
      new Place(Optional.empty(), Optional.empty(), Optional.empty());

  public static Place province(String name) {
    return new Place(Optional.of(name), Optional.empty(), Optional.empty());
  }

  public boolean isUnknown() {
    return equals(UNKNOWN);
  }

  /** Whether nothing that both know differs. */
  public boolean compatibleWith(Place other) {
    return agree(province, other.province)
        && agree(district, other.district)
        && agree(commune, other.commune);
  }

  private static boolean agree(Optional<String> a, Optional<String> b) {
    return a.isEmpty() || b.isEmpty() || Slug.of(a.get()).equals(Slug.of(b.get()));
  }
}
