package vn.caunoi.exporting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Prints tables as JSON Lines: one object a row, every column in it, null where unknown. */
public final class JsonLines {
  private JsonLines() {}

  /** The lines of the table, each with its end. */
  public static <T> Stream<String> lines(Table<T> table) {
    return table
        .rows()
        .map(row -> {
          Map<String, Object> object = new LinkedHashMap<>();
          table.columns().forEach(c -> object.put(c.key(), c.value().apply(row)));
          return Json.print(object) + "\n";
        });
  }
}
