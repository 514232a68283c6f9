package vn.caunoi.exporting;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints tables as CSV (RFC 4180): comma, CRLF, quotes where they are needed, a heading first.
 *
 * <p>A spreadsheet takes a cell that begins with {@code = + - @}, a tab or a carriage return for a
 * formula; such a cell gets an apostrophe in front, which spreadsheets do not show. The values of a
 * list are parted by {@code " | "}; what is unknown is an empty cell.
 */
public final class Csv {
  /** What spreadsheets want to see first in a file of UTF-8. */
  public static final String BOM = "\ufeff";

  private static final String FORMULA = "=+-@\t\r";

  private Csv() {}

  /** The lines of the table, each with its end, the heading first. */
  public static <T> Stream<String> lines(Table<T> table) {
    Stream<String> heading = Stream.of(line(table.columns().stream().map(Table.Column::heading)));
    Stream<String> rows =
        table
            .rows()
            .map(row -> line(table.columns().stream().map(c -> text(c.value().apply(row)))));
    return Stream.concat(heading, rows);
  }

  private static String line(Stream<String> cells) {
    return cells.map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String text(Object value) {
    return switch (value) {
      case Optional<?> optional -> optional.map(v -> text(v)).orElse("");
      case Collection<?> list -> list.stream().map(Csv::text).collect(Collectors.joining(" | "));
      default -> value.toString();
    };
  }

  private static String cell(String text) {
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    String harmless = formula ? "'" + text : text;
    boolean quoted = harmless.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0);
    return quoted ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
  }
}
