package vn.caunoi.exporting;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A table to take away; its rows are made one by one, as they are read.
 *
 * @param columns in order
 * @param rows read once
 * @param <T> what a row is made from
 */
public record Table<T>(List<Column<T>> columns, Stream<T> rows) {
  public Table {
    columns = List.copyOf(columns);
  }

  /**
   * A column.
   *
   * @param key its name in JSON
   * @param heading its name in a spreadsheet, in Vietnamese
   * @param value a string, a whole number, a boolean, a list of strings, or an Optional of these;
   *     empty where unknown
   */
  public record Column<T>(String key, String heading, Function<T, Object> value) {}
}
