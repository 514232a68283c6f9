package vn.caunoi.library;

import java.util.Arrays;
import java.util.Optional;

/** What results can be counted and filtered by (bộ lọc), with its name in addresses. */
public enum Facet {
  TYPE("loai"),
  LEVEL("cap"),
  /** The province by the name of the document's time. */
  PROVINCE("tinh"),
  /** The province that it belongs to today. */
  PROVINCE_TODAY("tinhnay"),
  REGION("vung"),
  YEAR("nam"),
  ISSUER("coquan"),
  /**
   * A central document that it implements, directly or by the ladder; the value is its address's
   * key.
   */
  IMPLEMENTS("thuchien"),
  /** What a section of it is about. */
  AREA("linhvuc"),
  HOLDING("co");

  private final String parameter;

  Facet(String parameter) {
    this.parameter = parameter;
  }

  public String parameter() {
    return parameter;
  }

  public static Optional<Facet> ofParameter(String name) {
    return Arrays.stream(values()).filter(f -> f.parameter.equals(name)).findFirst();
  }
}
