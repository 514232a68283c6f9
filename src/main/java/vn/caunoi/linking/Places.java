package vn.caunoi.linking;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.Place;
import vn.caunoi.policy.Province;
import vn.caunoi.policy.Provinces;
import vn.caunoi.policy.Slug;

/** Places in comparable form: provinces by the names of the 63, each body with its own place. */
final class Places {
  private static final Map<String, String> CANONICAL = new ConcurrentHashMap<>();
  private static final Map<String, Slug> SLUGS = new ConcurrentHashMap<>();

  private Places() {}

  /** The place with its province under its first name: {@code Huế} is {@code Thừa Thiên Huế}. */
  static Place canonical(Place place) {
    return new Place(place.province().map(Places::province), place.district(), place.commune());
  }

  /** Where a body sits: its own place, its gaps filled from that of the document, by its level. */
  static Place of(IssuingBody issuer, Place document) {
    Place own = issuer.place();
    if (issuer.level() == Level.CENTRAL || !agree(own, document)) {
      return own;
    }
    boolean district = issuer.level() == Level.DISTRICT || issuer.level() == Level.PARTY_DISTRICT;
    boolean commune = issuer.level() == Level.COMMUNE;
    return new Place(
        own.province().or(document::province),
        district || commune ? own.district().or(document::district) : own.district(),
        commune ? own.commune().or(document::commune) : own.commune());
  }

  /** Whether nothing that both know differs; both are canonical. */
  static boolean agree(Place one, Place two) {
    return sameUnit(one.province(), two.province())
        && sameUnit(one.district(), two.district())
        && sameUnit(one.commune(), two.commune());
  }

  private static boolean sameUnit(Optional<String> one, Optional<String> two) {
    return one.isEmpty()
        || two.isEmpty()
        || one.equals(two)
        || SLUGS
            .computeIfAbsent(one.get(), Slug::of)
            .equals(SLUGS.computeIfAbsent(two.get(), Slug::of));
  }

  /** A key that places which agree share: the innermost unit that is known. */
  static Optional<String> key(Place place) {
    return place
        .commune()
        .or(place::district)
        .or(place::province)
        .map(unit -> SLUGS.computeIfAbsent(unit, Slug::of).value());
  }

  /** Both places in one; where they differ the first counts. */
  static Place merged(Place first, Place second) {
    return agree(first, second)
        ? new Place(
            first.province().or(second::province),
            first.district().or(second::district),
            first.commune().or(second::commune))
        : first;
  }

  /** The unit of the old map that a document names. */
  static Optional<Province> unit(String province) {
    return Provinces.all().find(province, Province.Era.BEFORE_JULY_2025);
  }

  private static String province(String name) {
    return CANONICAL.computeIfAbsent(name, n -> unit(n).map(Province::name).orElse(n));
  }
}
