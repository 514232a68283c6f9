package vn.caunoi.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A province that ended before the map of 63 units (tỉnh cũ): {@code Hà Bắc}, {@code Hà Tây}.
 *
 * @param name as its papers bear it
 * @param heirs the provinces that it became, in turn perhaps former ones
 */
public record FormerProvince(String name, List<String> heirs) {
  private static final Map<Slug, FormerProvince> ALL = read();

  public FormerProvince {
    heirs = List.copyOf(heirs);
  }

  /** The former province of this name. */
  public static Optional<FormerProvince> find(String name) {
    return Optional.ofNullable(ALL.get(Slug.of(name)));
  }

  /** The names of all of them. */
  public static List<String> names() {
    return ALL.values().stream().map(FormerProvince::name).sorted().toList();
  }

  /** The unit of today that all its heirs belong to; none where they belong to several. */
  public Optional<String> today() {
    Set<Optional<String>> units =
        heirs.stream().map(Provinces.all()::today).collect(Collectors.toSet());
    return units.size() == 1 ? units.iterator().next() : Optional.empty();
  }

  private static Map<Slug, FormerProvince> read() {
    Map<Slug, FormerProvince> out = new LinkedHashMap<>();
    for (List<String> row : DataTable.read("provinces-former.tsv", 4)) {
      FormerProvince former = new FormerProvince(row.get(0), DataTable.list(row.get(2)));
      out.put(Slug.of(former.name()), former);
    }
    return Map.copyOf(out);
  }
}
