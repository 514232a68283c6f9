package vn.caunoi.web;

import java.util.Optional;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.Holding;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Province;
import vn.caunoi.policy.Provinces;

/**
 * One line of a document's facts.
 *
 * @param number empty where unknown
 * @param numbered whether such a document bears a number at all
 * @param body issuing body or outlet, empty where unknown
 * @param place its province, linked
 * @param placeNow the name of the unit it belongs to today, where that differs
 * @param held what of it is held, where that is not the text
 */
public record Meta(
    Badge badge,
    Optional<String> number,
    boolean numbered,
    Optional<String> body,
    Optional<When> when,
    Optional<Link> place,
    Optional<String> placeNow,
    Optional<String> held) {

  /** A date for people and for machines. */
  public record When(String text, String iso) {}

  static Meta of(Summary document, Naming naming) {
    Metadata facts = document.facts();
    Optional<Province> province = province(facts);
    return new Meta(
        Badge.of(facts, naming),
        naming.number(document),
        !Naming.isNews(facts),
        naming.body(facts),
        Dates.of(facts).map(d -> when(d, naming)),
        province.map(p -> new Link(p.name(), Addresses.province(p))),
        province.flatMap(Meta::nameToday),
        document.holding() == Holding.FULL_TEXT
            ? Optional.empty()
            : Optional.of(naming.visit().terms().holding(document.holding())));
  }

  static When when(PolicyDate date, Naming naming) {
    return new When(naming.visit().date(date), date.iso());
  }

  /** The province by the name that the document bears, on the map of its time. */
  static Optional<Province> province(Metadata facts) {
    Provinces all = Provinces.all();
    return facts
        .place()
        .province()
        .flatMap(name ->
            all.find(name, Province.Era.BEFORE_JULY_2025)
                .or(() -> all.find(name, Province.Era.TODAY)));
  }

  static Optional<String> nameToday(Province province) {
    return Provinces.all().today(province.name()).filter(now -> !now.equals(province.name()));
  }
}
