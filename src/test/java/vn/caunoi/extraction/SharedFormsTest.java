package vn.caunoi.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import vn.caunoi.SharedFolder;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.Mention;
import vn.caunoi.reading.CleanText;
import vn.caunoi.text.MappedText;

/** Every form of a number that the reference lists. */
@Tag("shared")
class SharedFormsTest {
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

  @TestFactory
  Stream<DynamicTest> readsEveryRowOfTheReferenceOfNumbers() throws IOException {
    return Files.readAllLines(SharedFolder.path().resolve("reference/numbers.tsv")).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(row -> DynamicTest.dynamicTest(row[0], () -> check(row)));
  }

  private static void check(String[] row) {
    List<Mention> found = scan("Theo số " + row[0].replace("\\n", "\n") + ", các sở thực hiện.");
    Optional<DocumentNumber> number =
        found.stream().findFirst().flatMap(m -> m.reference().number());
    assertEquals(row[2], number.map(DocumentNumber::print).orElse(""));
    assertEquals(row[1], number.map(n -> form(n.form())).orElse("NONE"));
    if (!row[3].isEmpty()) {
      assertTrue(found.getFirst().repairs().contains(row[3]), found.toString());
    }
  }

  private static String form(DocumentNumber.Form form) {
    return switch (form) {
      case NORMATIVE -> "QPPL";
      case ADMINISTRATIVE -> "ADMIN";
      case LAW, LETTER, PARTY, OLD, STANDARD, OTHER -> form.name().toUpperCase(Locale.ROOT);
    };
  }

  /** The sections on letters, broken lines, short forms and variants of numbers. */
  @TestFactory
  Stream<DynamicTest> hasEveryFormOfTheReferenceOfNoiseInItsTable() throws IOException {
    String table = Files.readString(Path.of("src/test/resources/tables/noise-forms.tsv"));
    String noise = Files.readString(SharedFolder.path().resolve("reference/noise.md"));
    int end = noise.indexOf("### 1.6");
    return QUOTED
        .matcher(noise.substring(noise.indexOf("### 1.1"), end))
        .results()
        .map(m -> m.group(1))
        .filter(form -> form.chars().anyMatch(Character::isDigit))
        .distinct()
        .map(form -> DynamicTest.dynamicTest(form, () -> assertTrue(table.contains(form), form)));
  }

  private static List<Mention> scan(String text) {
    CleanText clean = new CleanText(text, List.of(), MappedText.of(text).origin());
    return CitationScanner.scan(clean, text, Scope.NOTHING);
  }
}
