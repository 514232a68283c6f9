package vn.caunoi.policy;

/**
 * A body that issues documents (cơ quan ban hành).
 *
 * @param name as documents name it, place included where known: {@code UBND tỉnh Lạng Sơn}
 * @param registry the register of numbers it shares with its chairman, standing board or minister,
 *     with no place: {@code ubnd}, {@code tinh-uy}, {@code thu-tuong}; two bodies of one registry
 *     and one place are one issuer
 * @param system state, Party, …
 * @param level of government or Party
 * @param place where it sits; {@link Place#UNKNOWN} for central bodies and where the text does not
 *     tell
 */
public record IssuingBody(
    String name, String registry, DocumentSystem system, Level level, Place place) {
  public IssuingBody {
    if (name.isBlank() || !Slug.isSlug(registry)) {
      throw new IllegalArgumentException(
          "an issuer needs a name and a registry: " + name + ", " + registry);
    }
  }

  /** Whether both can be one issuer: one registry, one level and no place that differs. */
  public boolean compatibleWith(IssuingBody other) {
    return registry.equals(other.registry)
        && level == other.level
        && place.compatibleWith(other.place);
  }

  /** The segment that names it in a permanent address: registry and place. */
  public Slug slug() {
    StringBuilder out = new StringBuilder(registry);
    place.commune().ifPresent(c -> out.append('-').append(c));
    place.district().ifPresent(d -> out.append('-').append(d));
    place.province().ifPresent(p -> out.append('-').append(p));
    return Slug.of(out.toString());
  }
}
