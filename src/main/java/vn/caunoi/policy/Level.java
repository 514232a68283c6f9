package vn.caunoi.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The level of government or Party that a body belongs to (cấp). */
public enum Level {
  /** Central state and Party bodies (trung ương). */
  CENTRAL("trung ương"),
  /** Provinces and their departments (cấp tỉnh). */
  PROVINCE("cấp tỉnh"),
  /** Provincial Party committees (tỉnh ủy, thành ủy). */
  PARTY_PROVINCE("Đảng bộ cấp tỉnh"),
  /** Districts, until 30/6/2025 (cấp huyện). */
  DISTRICT("cấp huyện"),
  /** District Party committees (huyện ủy, quận ủy, thị ủy). */
  PARTY_DISTRICT("Đảng bộ cấp huyện"),
  /** Communes, wards, special zones (cấp xã). */
  COMMUNE("cấp xã");

  private final String vietnamese;

  Level(String vietnamese) {
    this.vietnamese = vietnamese;
  }

  public String vietnamese() {
    return vietnamese;
  }

  /** The name in data and in the API: {@code party-province}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The level of the Party's bodies beside the state's; Party bodies of a commune have its own. */
  Level party() {
    return switch (this) {
      case PROVINCE, PARTY_PROVINCE -> PARTY_PROVINCE;
      case DISTRICT, PARTY_DISTRICT -> PARTY_DISTRICT;
      case COMMUNE -> COMMUNE;
      case CENTRAL -> CENTRAL;
    };
  }

  public static Optional<Level> ofCode(String code) {
    return Arrays.stream(values()).filter(l -> l.code().equals(code)).findFirst();
  }
}
