package vn.caunoi.reading;

import java.util.Optional;
import vn.caunoi.policy.Province;
import vn.caunoi.policy.Provinces;
import vn.caunoi.policy.Span;

/** Mends a line of place and date that was broken inside the province's name. */
final class PlaceLine {
  private static final int LONGEST = 20;

  private PlaceLine() {}

  /** Whether {@code Đồng} and {@code Tháp, ngày 06 …} are one line. */
  static boolean isBroken(String text, Span before, Span next) {
    String line = text.substring(next.start(), Math.min(next.end(), next.start() + 2 * LONGEST));
    int comma = line.indexOf(", ng");
    if (before.length() > LONGEST || comma <= 0 || comma > LONGEST) {
      return false;
    }
    String name = before.of(text) + " " + line.substring(0, comma);
    Optional<Province> old = Provinces.all().find(name, Province.Era.BEFORE_JULY_2025);
    return old.or(() -> Provinces.all().find(name, Province.Era.TODAY)).isPresent();
  }
}
