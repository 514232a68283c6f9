package vn.caunoi.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The provinces before and since 01/7/2025, by name and alias (Nghị quyết 202/2025/QH15).
 *
 * <p>Names are compared by {@link Slug}, so that tone placement and marks do not matter here;
 * whether a text means the province or the common noun ({@code hòa bình}) is for the reader of that
 * text to tell.
 */
public final class Provinces {
  private static final Provinces ALL = new Provinces(rows());

  private final List<Province> before;
  private final List<Province> today;
  private final Map<Slug, Province> beforeBySlug = new LinkedHashMap<>();
  private final Map<Slug, Province> todayBySlug = new LinkedHashMap<>();
  private final Map<String, List<String>> aliases = new LinkedHashMap<>();

  private Provinces(List<String[]> rows) {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    Map<String, Province> now = new LinkedHashMap<>();
    List<Province> old = new ArrayList<>();
    for (String[] row : rows) {
      old.add(new Province(row[0], row[1], row[2], Province.Era.BEFORE_JULY_2025, List.of(row[3])));
      parts.computeIfAbsent(row[3], _ -> new ArrayList<>()).add(row[0]);
      aliases.put(row[0], Arrays.stream(row[6].split("\\|")).filter(a -> !a.isBlank()).toList());
    }
    for (String[] row : rows) {
      now.computeIfAbsent(
          row[3],
          name ->
              new Province(
                  name, row[4], row[5], Province.Era.TODAY, parts.getOrDefault(name, List.of())));
    }
    before = List.copyOf(old);
    today = List.copyOf(now.values());
    before.forEach(p -> index(p, beforeBySlug));
    today.forEach(p -> index(p, todayBySlug));
  }

  private void index(Province province, Map<Slug, Province> bySlug) {
    bySlug.put(province.slug(), province);
    aliases(province.name()).forEach(alias -> bySlug.putIfAbsent(Slug.of(alias), province));
  }

  public static Provinces all() {
    return ALL;
  }

  /** The 63 units, from north to south. */
  public List<Province> before() {
    return before;
  }

  /** The 34 units. */
  public List<Province> today() {
    return today;
  }

  public List<Province> of(Province.Era era) {
    return era == Province.Era.TODAY ? today : before;
  }

  /** The unit of this era with this name, alias or slug. */
  public Optional<Province> find(String name, Province.Era era) {
    Map<Slug, Province> bySlug = era == Province.Era.TODAY ? todayBySlug : beforeBySlug;
    return Optional.ofNullable(bySlug.get(Slug.of(name)));
  }

  /** The name of the unit that a province of either map, or of before both, belongs to today. */
  public Optional<String> today(String name) {
    return find(name, Province.Era.BEFORE_JULY_2025)
        .map(p -> p.related().getFirst())
        .or(() -> FormerProvince.find(name).flatMap(FormerProvince::today));
  }

  /**
   * Other spellings of a province's name, marks included; abbreviations that prove nothing are left
   * out.
   */
  public List<String> aliases(String name) {
    return aliases.getOrDefault(name, List.of());
  }

  private static List<String[]> rows() {
    return DataTable.read("provinces.tsv", 8).stream().map(r -> r.toArray(String[]::new)).toList();
  }
}
