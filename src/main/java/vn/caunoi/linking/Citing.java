package vn.caunoi.linking;

import java.util.Optional;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.Place;
import vn.caunoi.policy.PolicyDate;

/**
 * The document that cites, as far as it bears on what it can mean.
 *
 * @param path of the source
 * @param catalogue whether it is a record, which may well speak of younger documents
 * @param place where its issuer sits, or where the news happened
 * @param date of issue or publication
 */
record Citing(
    String path, boolean catalogue, Place place, Optional<Level> level, Optional<PolicyDate> date) {
  static Citing of(Source source, Traits document) {
    Place place = Places.merged(document.place(), Places.canonical(source.facts().place()));
    return new Citing(
        source.path(),
        source.catalogue(),
        place,
        document.level(),
        source.traits().date().or(document::date));
  }

  /** The bounds in which a local number without a place means one document. */
  String hearing() {
    return place.province().orElse(path);
  }
}
