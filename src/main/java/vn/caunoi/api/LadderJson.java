package vn.caunoi.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import vn.caunoi.library.Rung;
import vn.caunoi.policy.Evidence;

/** The implementation ladder that a document stands on, from the central document down. */
@Serdeable
record LadderJson(List<RungJson> ladder) {

  /**
   * A rung.
   *
   * @param via the relation to the rung above; null on the topmost
   * @param quote the sentence that says so
   * @param hidden how many more there are below than are listed
   */
  @Serdeable
  record RungJson(
      DocumentJson document,
      @Nullable String via,
      @Nullable String quote,
      int hidden,
      List<RungJson> below) {
    static RungJson of(Rung rung) {
      return new RungJson(
          DocumentJson.of(rung.document()),
          rung.via().map(Enum::name).orElse(null),
          rung.evidence().map(Evidence::quote).orElse(null),
          rung.hidden(),
          rung.below().stream().map(RungJson::of).toList());
    }
  }

  static LadderJson of(List<Rung> ladder) {
    return new LadderJson(ladder.stream().map(RungJson::of).toList());
  }
}
