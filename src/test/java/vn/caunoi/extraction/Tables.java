package vn.caunoi.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The tables of cases: input, expected, why. */
final class Tables {
  private Tables() {}

  static Stream<DynamicTest> tests(String table, BiConsumer<String, String> check) {
    return rows(table).stream()
        .map(row ->
            DynamicTest.dynamicTest(
                row.get(2) + ": " + row.get(0), () -> check.accept(row.get(0), row.get(1))));
  }

  private static List<List<String>> rows(String table) {
    try {
      return Files.readAllLines(Path.of("src/test/resources/tables", table), StandardCharsets.UTF_8)
          .stream()
          .skip(1)
          .map(line -> List.of(line.replace("\\n", "\n").split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
