package vn.caunoi.linking;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Place;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Province;
import vn.caunoi.policy.Provinces;
import vn.caunoi.policy.Reference;
import vn.caunoi.policy.Slug;

/**
 * Completes the place of a cited body from the document that cites it, where its words say so.
 *
 * <table>
 *   <caption>Forms</caption>
 *   <tr><th>said</th><th>completed by</th></tr>
 *   <tr><td>UBND tỉnh, Tỉnh ủy, Sở …</td><td>the citing document's province</td></tr>
 *   <tr><td>UBND thành phố, Thành ủy</td><td>its city, where that is run by the centre</td></tr>
 *   <tr><td>UBND huyện, Huyện ủy</td><td>its district of that kind</td></tr>
 *   <tr><td>UBND</td><td>nothing: the word does not tell the level</td></tr>
 * </table>
 */
final class ComposedPlace {
  private static final LocalDate MERGER = LocalDate.of(2025, Month.JULY, 1);

  private ComposedPlace() {}

  /** Where the cited body sits: as said, else as its words and the citing document tell. */
  static Place of(Reference said, Citing citing) {
    if (said.issuer().isEmpty()) {
      return Place.UNKNOWN;
    }
    IssuingBody issuer = said.issuer().get();
    Place own = Places.canonical(issuer.place());
    return switch (issuer.level()) {
      case CENTRAL -> own;
      case PROVINCE, PARTY_PROVINCE -> own.province().isPresent() ? own : province(said, citing);
      case DISTRICT, PARTY_DISTRICT, COMMUNE ->
          own.isUnknown() ? district(issuer, citing) : withProvince(own, citing);
    };
  }

  private static Place province(Reference said, Citing citing) {
    Optional<Province> unit = citing.place().province().flatMap(Places::unit);
    boolean told =
        unit.isPresent()
            && !mergedSince(unit.get(), said, citing)
            && saysProvince(said.issuer().orElseThrow(), unit.get());
    return told ? Place.province(unit.get().name()) : Place.UNKNOWN;
  }

  /** Whether the words behind the body mean this province and no other unit. */
  private static boolean saysProvince(IssuingBody issuer, Province unit) {
    String name = "-" + Slug.of(issuer.name()).value();
    boolean city = unit.city();
    if (name.endsWith("-tinh") || name.endsWith("-tinh-uy")) {
      return !city;
    }
    if (name.endsWith("-thanh-pho") || name.endsWith("-tp") || name.endsWith("-thanh-uy")) {
      return city;
    }
    return issuer.registry().startsWith("so-");
  }

  /** Since the merger "UBND tỉnh" may mean an older paper of any of the units that were merged. */
  private static boolean mergedSince(Province unit, Reference said, Citing citing) {
    boolean since =
        citing.date().map(PolicyDate::latest).filter(d -> !d.isBefore(MERGER)).isPresent();
    boolean older = said.date().isEmpty() || said.date().get().earliest().isBefore(MERGER);
    Optional<Province> today = Provinces.all().find(unit.name(), Province.Era.TODAY);
    return since && older && today.filter(p -> p.related().size() > 1).isPresent();
  }

  private static Place district(IssuingBody issuer, Citing citing) {
    String name = "-" + Slug.of(issuer.name()).value();
    Optional<String> unit =
        citing
            .place()
            .district()
            .filter(d -> name.endsWith("-" + kind(d)) || name.endsWith("-" + kind(d) + "-uy"));
    return unit.isPresent()
        ? new Place(citing.place().province(), unit, Optional.empty())
        : Place.UNKNOWN;
  }

  /** The folded kind of a unit: {@code quan} of {@code quận Hai Bà Trưng}. */
  private static String kind(String unit) {
    String slug = Slug.of(unit).value();
    return slug.startsWith("thi-xa-")
        ? "thi-xa"
        : slug.substring(0, Math.max(0, slug.indexOf('-')));
  }

  /** The district's own document names its province. */
  private static Place withProvince(Place own, Citing citing) {
    boolean same =
        own.province().isEmpty()
            && own.district().isPresent()
            && citing.place().district().isPresent()
            && Places.agree(own, citing.place());
    return same ? new Place(citing.place().province(), own.district(), own.commune()) : own;
  }
}
