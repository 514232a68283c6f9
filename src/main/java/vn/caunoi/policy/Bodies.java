package vn.caunoi.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Reads the name of an issuing body as documents print it (cơ quan ban hành).
 *
 * <table>
 *   <caption>Forms</caption>
 *   <tr><th>printed</th><th>registry</th><th>level</th><th>place</th></tr>
 *   <tr><td>Chủ tịch UBND tỉnh Lạng Sơn</td><td>ubnd</td><td>province</td><td>Lạng Sơn</td></tr>
 *   <tr><td>Ban Thường vụ Tỉnh ủy</td><td>tinh-uy</td><td>party-province</td><td>unknown</td></tr>
 *   <tr><td>Sở Y tế tỉnh Khánh Hòa</td><td>so-y-te</td><td>province</td><td>Khánh Hòa</td></tr>
 *   <tr><td>Bộ LĐ-TB&amp;XH</td><td>bo-lao-dong-…</td><td>central</td><td>none</td></tr>
 *   <tr><td>Bộ Tài chính; Bộ Y tế</td><td>bo-tai-chinh-bo-y-te</td><td>central</td><td>none</td></tr>
 * </table>
 *
 * <p>Central bodies are data ({@code bodies.tsv}); local ones follow the patterns of the law on
 * local government and of the Party's rules. What fits neither is not a body.
 */
public final class Bodies {
  private static final Pattern MINISTRIES = Pattern.compile("\\s*[;,]\\s*(?=[Bb]ộ |BỘ )");

  private static final int MOST_KEPT = 8_192;
  private static final int LONGEST_KEPT = 120;

  /** What was read before: the papers of a corpus name the same bodies over and over. */
  private static final Map<String, Optional<IssuingBody>> READ = new ConcurrentHashMap<>();

  private static final Bodies ALL = new Bodies(DataTable.read("bodies.tsv", 6));

  private final Map<String, IssuingBody> central = new LinkedHashMap<>();
  private final Map<String, List<IssuingBody>> bySymbol = new LinkedHashMap<>();

  private final List<String> names = new ArrayList<>();

  private Bodies(List<List<String>> rows) {
    for (List<String> row : rows) {
      IssuingBody body =
          new IssuingBody(
              row.get(1),
              row.get(0),
              DocumentSystem.valueOf(row.get(2)),
              Level.valueOf(row.get(3)),
              Place.UNKNOWN);
      central.put(Slug.of(row.get(1)).value(), body);
      names.add(row.get(1));
      names.addAll(DataTable.list(row.get(5)));
      DataTable.list(row.get(5)).forEach(name -> central.put(Slug.of(name).value(), body));
      for (String symbol : DataTable.list(row.get(4))) {
        bySymbol.computeIfAbsent(symbol, _ -> new ArrayList<>()).add(body);
      }
    }
  }

  /** The body that a printed name means, if it is one. */
  public static Optional<IssuingBody> read(String printed) {
    Optional<IssuingBody> known = READ.get(printed);
    if (known != null) {
      return known;
    }
    Optional<IssuingBody> body = ALL.body(printed);
    if (printed.length() <= LONGEST_KEPT) {
      if (READ.size() >= MOST_KEPT) {
        READ.clear();
      }
      READ.put(printed, body);
    }
    return body;
  }

  private Optional<IssuingBody> body(String printed) {
    String name = Spaces.single(printed.strip());
    List<String> parts = List.of(MINISTRIES.split(name));
    if (parts.size() > 1) {
      return joint(parts);
    }
    return single(name);
  }

  /** The central bodies whose numbers bear this symbol: {@code TTg}, {@code TW} (three of them). */
  public static List<IssuingBody> ofSymbol(String symbol) {
    return ALL.bySymbol.getOrDefault(symbol, List.of());
  }

  /** The symbol that the numbers of a central body bear first of all: {@code BYT}. */
  public static Optional<String> symbol(String registry) {
    return ALL.bySymbol.entrySet().stream()
        .filter(e -> e.getValue().stream().anyMatch(b -> b.registry().equals(registry)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** A central body under the name that it is listed by. */
  public static Optional<IssuingBody> listed(String registry) {
    return ALL.central.values().stream().filter(b -> b.registry().equals(registry)).findFirst();
  }

  /** Every printed name of a central body, other names included. */
  public static List<String> centralNames() {
    return ALL.names;
  }

  private Optional<IssuingBody> single(String name) {
    String slug = dropTerm(Slug.of(name).value());
    for (String lead : List.of("", "bo-truong-", "chu-tich-", "tong-thu-ky-")) {
      if (slug.startsWith(lead)) {
        Optional<IssuingBody> found = known(slug.substring(lead.length()));
        if (found.isPresent()) {
          return found.map(b -> named(b, name));
        }
      }
    }
    return LocalBody.read(name);
  }

  private Optional<IssuingBody> known(String slug) {
    return Optional.ofNullable(central.get(slug));
  }

  private static IssuingBody named(IssuingBody body, String name) {
    return new IssuingBody(name, body.registry(), body.system(), body.level(), body.place());
  }

  /** Drops "khóa XII" behind a Party body's name. */
  private static String dropTerm(String slug) {
    int at = slug.indexOf("-khoa-");
    return at < 0 ? slug : slug.substring(0, at);
  }

  private static Optional<IssuingBody> joint(List<String> parts) {
    List<IssuingBody> bodies = new ArrayList<>();
    for (String part : parts) {
      Optional<IssuingBody> body = ALL.single(part);
      if (body.isEmpty()) {
        return Optional.empty();
      }
      bodies.add(body.get());
    }
    String registry =
        String.join("-", bodies.stream().map(IssuingBody::registry).sorted().toList());
    return Optional.of(
        new IssuingBody(
            String.join(", ", parts),
            Slug.of(registry).value(),
            DocumentSystem.STATE,
            Level.CENTRAL,
            Place.UNKNOWN));
  }
}
