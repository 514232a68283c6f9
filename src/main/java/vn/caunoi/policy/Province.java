package vn.caunoi.policy;

import java.util.List;

/**
 * A province or centrally-run city, of one of the two maps (tỉnh, thành phố trực thuộc trung ương).
 *
 * @param name bare: {@code Lạng Sơn}, {@code Hồ Chí Minh} is {@code Thành phố Hồ Chí Minh}
 * @param kind {@code tỉnh} or {@code thành phố}
 * @param region of the six socio-economic regions of its time
 * @param era which map it is on
 * @param related on the map of 63, the unit it belongs to today; on the map of 34, the units it was
 *     made from
 */
public record Province(String name, String kind, String region, Era era, List<String> related) {
  static final String CITY = "thành phố";

  public Province {
    related = List.copyOf(related);
  }

  /** Whether it is a centrally-run city (thành phố trực thuộc trung ương). */
  public boolean city() {
    return kind.equals(CITY);
  }

  /** The segment of its address: {@code lang-son}. */
  public Slug slug() {
    return Slug.of(name);
  }

  /** The two maps of the country. */
  public enum Era {
    /** The 63 units until 30/6/2025. */
    BEFORE_JULY_2025,
    /** The 34 units since 01/7/2025. */
    TODAY
  }
}
