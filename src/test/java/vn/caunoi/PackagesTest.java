package vn.caunoi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The packages are as {@code src/docs/packages.puml} draws them. */
class PackagesTest {
  private static final Path DIAGRAM = Path.of("src/docs/packages.puml");
  private static final Pattern PACKAGE = Pattern.compile("^\\[(\\w+)] <<([\\w.]+)>>$");
  private static final Pattern ARROW = Pattern.compile("^\\[(\\w+)] --> \\[(\\w+)]$");
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("vn.caunoi");

  private final Map<String, String> nameByPackage = new HashMap<>();
  private final Map<String, Set<String>> arrows = new HashMap<>();

  PackagesTest() throws IOException {
    for (String line : Files.readAllLines(DIAGRAM)) {
      Matcher box = PACKAGE.matcher(line.strip());
      Matcher arrow = ARROW.matcher(line.strip());
      if (box.matches()) {
        nameByPackage.put(box.group(2), box.group(1));
      } else if (arrow.matches()) {
        arrows.computeIfAbsent(arrow.group(1), _ -> new HashSet<>()).add(arrow.group(2));
      }
    }
  }

  @Test
  void importsOnlyWhatIsDrawn() {
    Set<String> wrong = new TreeSet<>();
    int seen = 0;
    for (JavaClass from : CLASSES) {
      String here = nameByPackage.getOrDefault(from.getPackageName(), "not drawn");
      for (var dependency : from.getDirectDependenciesFromSelf()) {
        String there = nameByPackage.get(dependency.getTargetClass().getPackageName());
        if (there != null && !there.equals(here)) {
          seen++;
          if (!arrows.getOrDefault(here, Set.of()).contains(there)) {
            wrong.add(here + " --> " + there + ": " + dependency.getDescription());
          }
        }
      }
    }
    assertTrue(seen > 50, "the classes were read");
    assertEquals(Set.of(), wrong);
  }

  @Test
  void drawsEveryPackage() {
    Set<String> there = new TreeSet<>();
    CLASSES.stream()
        .map(JavaClass::getPackageName)
        .filter(name -> !name.startsWith("vn.caunoi.jte"))
        .forEach(there::add);
    there.removeAll(nameByPackage.keySet());
    assertEquals(Set.of(), there, "packages that src/docs/packages.puml does not draw");
  }

  @Test
  void hasNoCycles() {
    slices().matching("vn.caunoi.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void keepsLibrariesWhereTheyBelong() {
    Map<String, List<String>> homes =
        Map.of(
            "org.apache.lucene..", List.of("analysis", "indexing", "searching", "evaluation"),
            "org.jsoup..", List.of("reading", "web"),
            "com.github.benmanes.caffeine..", List.of("searching", "web"),
            "picocli..", List.of("cli", "root"),
            "gg.jte..", List.of("web"),
            "io.micronaut..", List.of("root", "web", "api", "cli"),
            "jakarta..", List.of("root", "web", "api", "cli"));
    homes.forEach((library, packages) -> {
      List<String> allowed = new ArrayList<>(packages.stream().map(this::fullName).toList());
      allowed.add("gg.jte.generated..");
      noClasses()
          .that()
          .resideInAPackage("vn.caunoi..")
          .and()
          .resideOutsideOfPackages(allowed.toArray(String[]::new))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(library)
          .check(CLASSES);
    });
  }

  @Test
  void keepsTheVocabularyPlain() {
    classes()
        .that()
        .resideInAnyPackage("vn.caunoi.policy", "vn.caunoi.text")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", "vn.caunoi.policy", "vn.caunoi.text")
        .check(CLASSES);
  }

  @Test
  void printsToStandardOutputOnlyInTheCommandLine() throws IOException {
    assertNoLine("System\\.(out|err)", "src/main/java/vn/caunoi/cli");
  }

  @Test
  void neverReturnsNullNorThrowsTheBareRuntimeException() throws IOException {
    assertNoLine("return null;|new RuntimeException", "none");
  }

  @Test
  void catchesEverythingOnlyAtTheEdges() throws IOException {
    Pattern everything = Pattern.compile("catch \\((Exception|Throwable)");
    Pattern edge = Pattern.compile("src/main/java/vn/caunoi/(ingest|web|api|cli)/.*");
    assertFalse(
        sources().stream()
            .filter(file -> !edge.matcher(file.toString().replace('\\', '/')).matches())
            .anyMatch(file -> everything.matcher(read(file)).find()));
  }

  private void assertNoLine(String pattern, String except) throws IOException {
    Pattern wanted = Pattern.compile(pattern);
    List<Path> wrong =
        sources().stream()
            .filter(file -> !file.toString().replace('\\', '/').startsWith(except))
            .filter(file -> wanted.matcher(read(file)).find())
            .toList();
    assertEquals(List.of(), wrong);
  }

  private static List<Path> sources() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String fullName(String name) {
    return nameByPackage.entrySet().stream()
        .filter(entry -> entry.getValue().equals(name))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not drawn"));
  }
}
