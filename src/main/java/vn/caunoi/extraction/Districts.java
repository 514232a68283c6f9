package vn.caunoi.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.policy.DataTable;
import vn.caunoi.text.TonePlacement;

/**
 * Tells the province of a district or of a special zone by its name (đơn vị hành chính cấp huyện,
 * đặc khu); empty where several provinces have one of that name.
 */
final class Districts {
  private static final Map<String, Optional<String>> PROVINCES = districts();
  private static final Map<String, String> ZONES = zones();
  private static final List<String> KINDS =
      List.of("thành phố ", "thị xã ", "quận ", "huyện ", "tp. ", "tp.");

  /** Only one city has had districts with figures for names. */
  private static final Optional<String> NUMBERED = Optional.of("TP. Hồ Chí Minh");

  private static final int MOST_WORDS = 4;

  private static final String ZONE = "đặc khu ";

  private Districts() {}

  /** The province of a district printed with or without its kind: {@code huyện Sơn Tịnh}. */
  static Optional<String> province(String unit) {
    String name = key(unit);
    String bare =
        KINDS.stream().filter(name::startsWith).findFirst().map(k -> rest(name, k)).orElse(name);
    boolean figure = name.startsWith("quận ") && bare.chars().allMatch(Character::isDigit);
    return figure ? NUMBERED : PROVINCES.getOrDefault(bare, Optional.empty());
  }

  /** A title without the first district that it names: "… huyện X giai đoạn …". */
  static String without(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    for (String kind : KINDS) {
      int at = lower.indexOf(kind);
      Optional<String> name = at < 0 ? Optional.empty() : named(lower, at + kind.length());
      if (name.isPresent()) {
        int end = at + kind.length() + name.get().length();
        return title.substring(0, at) + title.substring(end);
      }
    }
    return title;
  }

  /** The longest name of a district that stands here, in the words that it is printed in. */
  private static Optional<String> named(String lower, int from) {
    int end = from;
    Optional<String> found = Optional.empty();
    for (int words = 0; words < MOST_WORDS && end < lower.length(); words++) {
      int space = lower.indexOf(' ', end);
      end = space < 0 ? lower.length() : space;
      String name = lower.substring(from, end);
      found = PROVINCES.containsKey(key(name)) ? Optional.of(name) : found;
      end++;
    }
    return found;
  }

  /** The names of all districts, without their kinds. */
  static Set<String> names() {
    return PROVINCES.keySet();
  }

  /** The province of a special zone, {@code đặc khu Phú Quốc}. */
  static Optional<String> ofZone(String unit) {
    String name = key(unit);
    return name.startsWith(ZONE)
        ? Optional.ofNullable(ZONES.get(rest(name, ZONE)))
        : Optional.empty();
  }

  private static String rest(String name, String kind) {
    return name.substring(kind.length()).strip();
  }

  private static String key(String name) {
    return TonePlacement.normalise(name.strip().replace('’', '\''))
        .toLowerCase(Locale.ROOT)
        .replace("đăk", "đắk")
        .replace("đak ", "đắk ");
  }

  private static Map<String, Optional<String>> districts() {
    Map<String, Optional<String>> out = new HashMap<>();
    for (List<String> row : DataTable.read(Districts.class, "districts.tsv", 2)) {
      for (String name : DataTable.list(row.get(1))) {
        out.merge(key(name), Optional.of(row.get(0)), (a, b) -> a.equals(b) ? a : Optional.empty());
      }
    }
    return Map.copyOf(out);
  }

  private static Map<String, String> zones() {
    Map<String, String> out = new HashMap<>();
    DataTable.read(Districts.class, "special-zones.tsv", 2)
        .forEach(row -> out.put(key(row.get(0)), row.get(1)));
    return Map.copyOf(out);
  }
}
