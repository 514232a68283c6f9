package vn.caunoi.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Turns the rows of a table of cases into tests: input, expected, why. */
final class Tables {
  private Tables() {}

  /** What is done with one row. */
  interface Check {
    void check(String input, String expected) throws IOException;
  }

  static Stream<DynamicTest> tests(String name, Check check) throws IOException {
    Path table = Path.of("src/test/resources/tables", name);
    return Files.readAllLines(table, StandardCharsets.UTF_8).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(c -> DynamicTest.dynamicTest(c[2] + ": " + c[0], () -> check.check(c[0], c[1])));
  }

  /** {@code \n} and {@code \t} as what they stand for, a doubled backslash as one. */
  static String unescaped(String cell) {
    return cell.replace("\\\\", "\u0001")
        .replace("\\n", "\n")
        .replace("\\t", "\t")
        .replace('\u0001', '\\');
  }
}
