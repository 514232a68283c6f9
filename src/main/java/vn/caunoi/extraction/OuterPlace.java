package vn.caunoi.extraction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.Place;

/**
 * Completes the place of a commune or district: its province is known by the district's name, and a
 * commune's district is the only one whose body its opening formula names.
 */
final class OuterPlace {
  private OuterPlace() {}

  static Place of(Page page, Place own) {
    Optional<String> district =
        own.district()
            .or(() -> own.commune().isPresent() ? above(page.opening()) : Optional.empty());
    Optional<String> province =
        own.commune().flatMap(Districts::ofZone).or(() -> district.flatMap(Districts::province));
    return new Place(own.province().or(() -> province), district, own.commune());
  }

  /** The only district whose committee or section these lines name. */
  private static Optional<String> above(List<Line> lines) {
    Set<String> found = new LinkedHashSet<>();
    for (Line line : lines) {
      for (IssuingBody body : BodyPhrases.all(line)) {
        if (body.level() == Level.DISTRICT || body.level() == Level.PARTY_DISTRICT) {
          body.place().district().ifPresent(found::add);
        }
      }
    }
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }
}
