package vn.caunoi.linking;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Reads the tables of cases: input, expected, why. */
final class Tables {
  private Tables() {}

  static Stream<String[]> rows(String name) throws IOException {
    return Files.readAllLines(
            Path.of("src/test/resources/tables/" + name + ".tsv"), StandardCharsets.UTF_8)
        .stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .skip(1)
        .map(line -> line.split("\t", -1));
  }
}
