package vn.caunoi.policy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Reads the tab-separated tables of names that lie beside the classes; {@code #} starts a comment.
 */
public final class DataTable {
  private DataTable() {}

  /** The rows of a table of this package, each with exactly so many columns. */
  static List<List<String>> read(String name, int columns) {
    return read(DataTable.class, name, columns);
  }

  /** The rows of a table that lies beside this class, each with exactly so many columns. */
  public static List<List<String>> read(Class<?> beside, String name, int columns) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(beside.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> row(line, columns))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  /** A cell that holds several values parted by bars. */
  public static List<String> list(String cell) {
    return Arrays.stream(cell.split("\\|")).map(String::strip).filter(v -> !v.isEmpty()).toList();
  }

  private static List<String> row(String line, int columns) {
    List<String> cells = List.of(line.split("\t", -1));
    if (cells.size() != columns) {
      throw new IllegalStateException(
          cells.size() + " columns where " + columns + " belong: " + line);
    }
    return cells;
  }
}
