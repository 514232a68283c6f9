package vn.caunoi.extraction;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.caunoi.policy.DataTable;
import vn.caunoi.policy.FormerProvince;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.Place;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Province;
import vn.caunoi.policy.Provinces;
import vn.caunoi.policy.Slug;

/** Names of provinces by the document's time, and the towns where their papers are signed. */
final class Places {
  private static final Pattern KIND = Pattern.compile("(?iu)^(tp\\.?|thành phố|tỉnh)\\s*");

  private static final Map<String, String> SEATS = seats();
  private static final int MERGER = 2025;
  private static final LocalDate MERGED = LocalDate.of(2025, 7, 1);

  private Places() {}

  /** The province that a town of a place line stands for. */
  static Optional<String> town(String name) {
    boolean kind = !name.isEmpty() && "tT".indexOf(name.charAt(0)) >= 0;
    String bare = kind ? KIND.matcher(name).replaceFirst("").strip() : name.strip();
    if (bare.isEmpty()) {
      return Optional.empty();
    }
    return Provinces.all()
        .find(bare, Province.Era.BEFORE_JULY_2025)
        .map(Province::name)
        .or(() -> FormerProvince.find(bare).map(FormerProvince::name))
        .or(() -> Optional.ofNullable(SEATS.get(Slug.of(bare).value())));
  }

  /** The province's name at this date: Huế became a city on 01/01/2025, 34 units on 01/7/2025. */
  static String named(String province, Optional<PolicyDate> date) {
    boolean hue = province.equals("Thừa Thiên Huế") || province.equals("Huế");
    if (hue && date.isPresent()) {
      return date.get().earliest().getYear() >= MERGER ? "Huế" : "Thừa Thiên Huế";
    }
    return province;
  }

  /** The province that a town belongs to at this date: since 01/7/2025 one of the 34. */
  static String since(String province, Optional<PolicyDate> date) {
    boolean today = date.filter(d -> !d.earliest().isBefore(MERGED)).isPresent();
    return today ? Provinces.all().today(province).orElse(province) : province;
  }

  /** A district-level city that is a centrally-run one at this date: Huế since 01/01/2025. */
  static IssuingBody risen(IssuingBody body, Optional<PolicyDate> date) {
    Optional<String> city =
        body.place().district().filter(d -> d.startsWith("thành phố ")).map(d -> d.substring(10));
    boolean risen =
        date.filter(d -> d.year() >= MERGER).isPresent()
            && city.flatMap(c -> Provinces.all().find(c, Province.Era.TODAY))
                .filter(p -> p.city() && p.name().equals(city.get()))
                .isPresent();
    Level level = body.level() == Level.DISTRICT ? Level.PROVINCE : Level.PARTY_PROVINCE;
    return risen
        ? new IssuingBody(
            body.name(), body.registry(), body.system(), level, Place.province(city.get()))
        : body;
  }

  private static Map<String, String> seats() {
    Map<String, String> out = new HashMap<>();
    for (List<String> row : DataTable.read(Places.class, "seats.tsv", 2)) {
      out.put(Slug.of(row.get(0)).value(), row.get(1));
    }
    return Map.copyOf(out);
  }
}
