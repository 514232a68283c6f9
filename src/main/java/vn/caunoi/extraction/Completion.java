package vn.caunoi.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.caunoi.policy.DocumentSystem;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.Place;
import vn.caunoi.policy.Province;
import vn.caunoi.policy.Provinces;

/** Completes an issuer's name and level with the place that the paper tells elsewhere. */
final class Completion {
  private Completion() {}

  static Metadata complete(Page page, Metadata facts) {
    Optional<IssuingBody> issuer =
        facts.self().issuer().map(i -> Places.risen(i, facts.self().date()));
    Place place = place(page, facts, issuer);
    Optional<IssuingBody> named = issuer.map(i -> placed(i, place));
    return new Metadata(
        facts.self().withIssuer(named),
        facts.level().or(() -> issuer.map(IssuingBody::level)),
        place,
        facts.symbol(),
        facts.outlet(),
        facts.published());
  }

  private static Place place(Page page, Metadata facts, Optional<IssuingBody> issuer) {
    if (facts.place().province().isPresent()) {
      return named(facts.place(), facts);
    }
    Place own =
        facts.place().isUnknown()
            ? issuer.map(IssuingBody::place).orElse(Place.UNKNOWN)
            : facts.place();
    if (own.province().isPresent() || central(facts) || page.read().declared().catalogue()) {
      return named(own, facts);
    }
    Place inside = OuterPlace.of(page, own);
    return named(
        inside.province().isPresent()
            ? inside
            : new Place(
                town(page, facts).or(() -> BodyPlace.province(page, facts)),
                inside.district(),
                inside.commune()),
        facts);
  }

  /** The province that the town of the place line stands for. */
  private static Optional<String> town(Page page, Metadata facts) {
    return facts.self().issuer().isEmpty()
        ? Optional.empty()
        : page.head()
            .date()
            .flatMap(d -> Places.town(d.town()))
            .map(p -> Places.since(p, facts.self().date()));
  }

  private static boolean central(Metadata facts) {
    return facts
        .level()
        .or(() -> facts.self().issuer().map(IssuingBody::level))
        .equals(Optional.of(Level.CENTRAL));
  }

  private static Place named(Place place, Metadata facts) {
    return new Place(
        place.province().map(p -> Places.named(p, facts.self().date())),
        place.district(),
        place.commune());
  }

  /** "UBND tỉnh" of a known province is "UBND tỉnh Kon Tum". */
  static IssuingBody placed(IssuingBody issuer, Place place) {
    if (issuer.level() == Level.CENTRAL || place.isUnknown()) {
      return issuer;
    }
    String name =
        issuer.place().isUnknown() ? issuer.name() + unit(issuer, place) : withoutProvince(issuer);
    return new IssuingBody(name, issuer.registry(), issuer.system(), issuer.level(), place);
  }

  /** "UBND huyện Lâm Thao, tỉnh Phú Thọ" is "UBND huyện Lâm Thao"; its place keeps the province. */
  private static String withoutProvince(IssuingBody issuer) {
    boolean inner =
        switch (issuer.level()) {
          case DISTRICT, PARTY_DISTRICT, COMMUNE -> true;
          case CENTRAL, PROVINCE, PARTY_PROVINCE -> false;
        };
    String tail = issuer.place().province().orElse("");
    if (!inner || tail.isEmpty() || !issuer.name().endsWith(tail)) {
      return issuer.name();
    }
    String head = issuer.name().substring(0, issuer.name().length() - tail.length()).strip();
    for (String kind : List.of("tỉnh", "thành phố", "TP.")) {
      if (head.endsWith(" " + kind)) {
        String bare = head.substring(0, head.length() - kind.length()).strip();
        return bare.endsWith(",") ? bare.substring(0, bare.length() - 1) : bare;
      }
    }
    return issuer.name();
  }

  /** What a name without place lacks: the province's name, or the district's. */
  private static String unit(IssuingBody issuer, Place place) {
    boolean province = issuer.level() == Level.PROVINCE || issuer.level() == Level.PARTY_PROVINCE;
    boolean section = issuer.level() == Level.DISTRICT && issuer.registry().startsWith("phong-");
    return province
        ? place.province().map(p -> named(issuer, p)).orElse("")
        : section ? place.district().map(d -> " " + d).orElse("") : "";
  }

  private static String named(IssuingBody issuer, String province) {
    String lower = issuer.name().toLowerCase(Locale.ROOT);
    boolean party = issuer.system() == DocumentSystem.PARTY;
    boolean kind = lower.endsWith(" tỉnh") || lower.endsWith(" thành phố") || party;
    String unit =
        Provinces.all()
            .find(province, Province.Era.BEFORE_JULY_2025)
            .map(Province::kind)
            .orElse("tỉnh");
    String bare = province.startsWith("TP. ") ? province.substring(4) : province;
    return kind ? " " + bare : " " + unit + " " + bare;
  }
}
