package vn.caunoi.linking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads the two-column tables that lie beside the classes; {@code #} starts a comment. */
final class LinkingTable {
  private LinkingTable() {}

  /** The second column by the first. */
  static Map<String, String> read(String name) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(LinkingTable.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }
}
