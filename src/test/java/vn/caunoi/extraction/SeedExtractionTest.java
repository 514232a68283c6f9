package vn.caunoi.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import vn.caunoi.SharedFolder;
import vn.caunoi.corpus.SourceFile;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.RelationType;
import vn.caunoi.reading.DocumentReader;
import vn.caunoi.reading.ReadResult;

/** What extraction alone gives of the gold file for the sample documents. */
@Tag("shared")
class SeedExtractionTest {
  private static final Map<String, String> FACTS =
      Map.of(
          "type", "type",
          "number", "number",
          "number_symbol", "symbol",
          "level", "level",
          "province", "province",
          "district", "district",
          "issued", "date",
          "published", "published",
          "outlet", "outlet");

  @TestFactory
  Stream<DynamicTest> givesWhatTheGoldFileSays() throws IOException {
    Path seeds = SharedFolder.path().resolve("seeds");
    JsonNode gold = new ObjectMapper().readTree(seeds.resolve("gold.json").toFile());
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonNode entry : gold) {
      String file = entry.get("file").asText();
      ReadResult read = new DocumentReader().read(SourceFile.of(seeds.resolve(file)));
      ExtractedDocument document = new Extractor().extract((ReadResult.Read) read);
      tests.add(DynamicTest.dynamicTest(file, () -> compare(entry, document)));
    }
    return tests.stream();
  }

  private static void compare(JsonNode gold, ExtractedDocument document) {
    Map<String, String> facts = OwnFactsTest.facts(document.metadata());
    Map<String, String> wanted = new TreeMap<>();
    Map<String, String> got = new TreeMap<>();
    FACTS.forEach((key, name) -> {
      if (gold.has(key)) {
        wanted.put(key, gold.get(key).isNull() ? "unknown" : gold.get(key).asText());
        got.put(key, facts.getOrDefault(name, "unknown"));
      }
    });
    assertEquals(wanted, got);
    for (String key : List.of("title_contains", "headline_contains")) {
      if (gold.has(key)) {
        String title = facts.getOrDefault("title", "");
        assertTrue(title.contains(gold.get(key).asText()), title);
      }
    }
    assertEquals(numbers(gold.path("implements")), own(document, RelationType.IMPLEMENTS));
    assertEquals(numbers(gold.path("reports_on")), own(document, RelationType.REPORTS_ON));
    if (!gold.has("implements_via")) {
      assertEquals(numbers(gold.path("implements_of_reported")), reported(document));
    }
  }

  private static Set<String> numbers(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(n -> n.isTextual() ? n.asText() : n.get("number").asText())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> own(ExtractedDocument document, RelationType type) {
    return document.claims().stream()
        .filter(c -> c.type() == type && c.subject().isEmpty())
        .map(c -> number(document, c.target()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What the papers that an article reports on carry out. */
  private static Set<String> reported(ExtractedDocument document) {
    Set<String> papers = own(document, RelationType.REPORTS_ON);
    return document.claims().stream()
        .filter(c -> c.type() == RelationType.IMPLEMENTS && c.subject().isPresent())
        .filter(c -> papers.contains(number(document, c.subject().getAsInt())))
        .map(c -> number(document, c.target()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String number(ExtractedDocument document, int mention) {
    return document
        .mentions()
        .get(mention)
        .reference()
        .number()
        .map(DocumentNumber::print)
        .orElse("");
  }
}
