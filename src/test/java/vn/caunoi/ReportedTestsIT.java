package vn.caunoi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No test class runs nothing: an engine that is missing would otherwise give a green build. */
class ReportedTestsIT {
  private static final Path SOURCES = Path.of("src/test/java");
  private static final Path REPORTS = Path.of("target/surefire-reports");

  @Test
  void findsAReportWithTestsForEveryTestClass() throws IOException {
    List<String> silent = new ArrayList<>();
    for (Path source : testSources()) {
      String name = SOURCES.relativize(source).toString().replace('/', '.').replace(".java", "");
      Path report = REPORTS.resolve("TEST-" + name + ".xml");
      boolean ran = Files.exists(report) && Files.readString(report).contains("<testcase ");
      if (!ran && !onlyShared(source)) {
        silent.add(name);
      }
    }
    assertEquals(List.of(), silent, "test classes that ran no test");
  }

  private static List<Path> testSources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<Path> found =
          files.filter(file -> file.toString().endsWith("Test.java")).sorted().toList();
      assertFalse(found.isEmpty());
      return found;
    }
  }

  /** Classes that read ../shared run only where it is. */
  private static boolean onlyShared(Path source) throws IOException {
    String text = Files.readString(source);
    int tag = text.indexOf("@Tag(\"shared\")");
    return tag >= 0
        && tag < text.indexOf("class ")
        && !Files.exists(Path.of("..", "shared", "seeds", "gold.json"));
  }
}
