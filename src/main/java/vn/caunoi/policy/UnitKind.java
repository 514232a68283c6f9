package vn.caunoi.policy;

import java.util.List;
import java.util.stream.Stream;

/**
 * A kind of administrative unit (loại đơn vị hành chính), from {@code unit-kinds.tsv}.
 *
 * @param name in small letters: {@code thị xã}
 * @param abbreviations by which it is also printed: {@code TP}
 * @param level of the bodies that govern such a unit; a centrally-run city's are a province's
 */
public record UnitKind(String name, List<String> abbreviations, Level level) {
  private static final List<UnitKind> ALL =
      DataTable.read("unit-kinds.tsv", 4).stream()
          .map(r -> new UnitKind(r.get(0), DataTable.list(r.get(1)), Level.valueOf(r.get(2))))
          .toList();

  public UnitKind {
    abbreviations = List.copyOf(abbreviations);
  }

  /** All kinds of both eras. */
  public static List<UnitKind> all() {
    return ALL;
  }

  /** The names of all kinds and their abbreviations. */
  public static Stream<String> allWritten() {
    return ALL.stream().flatMap(kind -> kind.written().stream());
  }

  /** Its name and abbreviations. */
  public List<String> written() {
    return Stream.concat(Stream.of(name), abbreviations.stream()).toList();
  }
}
