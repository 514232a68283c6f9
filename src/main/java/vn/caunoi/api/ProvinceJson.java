package vn.caunoi.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import vn.caunoi.policy.Province;

/**
 * A province of one of the two maps.
 *
 * @param slug its name in addresses
 * @param era {@code today}, or {@code before} for the map until 30 June 2025
 * @param related on the earlier map the unit it belongs to today, on today's the units it was made
 *     from
 */
@Serdeable
record ProvinceJson(
    String slug, String name, String kind, String region, String era, List<String> related) {
  static final String TODAY = "today";
  static final String BEFORE = "before";

  static ProvinceJson of(Province province) {
    return new ProvinceJson(
        province.slug().value(),
        province.name(),
        province.kind(),
        province.region(),
        province.era() == Province.Era.TODAY ? TODAY : BEFORE,
        province.related());
  }

  /** A map. */
  @Serdeable
  record MapJson(String era, List<ProvinceJson> provinces) {}

  /**
   * A page of a province's documents and news, latest first.
   *
   * @param next address of the next page; null on the last
   * @param prev address of the page before; null on the first
   */
  @Serdeable
  record DocumentsJson(
      ProvinceJson province,
      long total,
      int page,
      List<DocumentJson> documents,
      @Nullable String next,
      @Nullable String prev) {}
}
