package vn.caunoi;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import vn.caunoi.cli.CapturedTerminal;
import vn.caunoi.cli.CauNoi;

/** {@code extract} gives every value of the gold file for the sample documents. */
@Tag("shared")
class SeedGoldTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> SAME =
      List.of(
          "kind",
          "type",
          "number",
          "number_symbol",
          "level",
          "province",
          "district",
          "issued",
          "published",
          "outlet");

  @TestFactory
  Stream<DynamicTest> givesEveryValueOfTheGoldFile() throws IOException {
    Path seeds = SharedFolder.path().resolve("seeds");
    JsonNode gold = JSON.readTree(seeds.resolve("gold.json").toFile());
    List<JsonNode> found = extract(seeds, gold);
    assertEquals(gold.size(), found.size());
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      JsonNode wanted = gold.get(i);
      JsonNode got = found.get(i);
      tests.add(DynamicTest.dynamicTest(wanted.get("file").asText(), () -> compare(wanted, got)));
    }
    return tests.stream();
  }

  private static List<JsonNode> extract(Path seeds, JsonNode gold) throws IOException {
    List<String> call = new ArrayList<>(List.of("extract", "--corpus", "corpus"));
    gold.forEach(entry -> call.add(seeds.resolve(entry.get("file").asText()).toString()));
    CapturedTerminal terminal = new CapturedTerminal();
    int exit =
        CauNoi.over(new Workbench(), terminal.terminal()).execute(call.toArray(String[]::new));
    assertEquals(0, exit, terminal.err());
    List<JsonNode> lines = new ArrayList<>();
    for (String line : terminal.out().lines().toList()) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  private static void compare(JsonNode wanted, JsonNode got) {
    List<Executable> checks = new ArrayList<>();
    for (String key : SAME) {
      if (wanted.has(key)) {
        checks.add(() -> assertEquals(wanted.get(key), got.get(key), key));
      }
    }
    text(wanted, "issuer")
        .ifPresent(v -> checks.add(() -> assertEquals(v, got.get("issuer").asText(), "issuer")));
    for (String key : List.of("title_contains", "headline_contains")) {
      text(wanted, key)
          .ifPresent(v ->
              checks.add(() ->
                  assertTrue(
                      letters(got.get("title").asText()).contains(letters(v)),
                      got.get("title").asText())));
    }
    checks.add(() ->
        documents(
            wanted.path("implements"),
            got.path("implements"),
            List.of("number", "date", "issuer", "via")));
    checks.add(() ->
        documents(
            wanted.path("reports_on"),
            got.path("reports_on"),
            List.of("number", "date", "issuer", "held")));
    text(wanted, "root_directive")
        .ifPresent(v ->
            checks.add(() -> assertTrue(values(got.get("root_directive")).contains(v), "root")));
    checks.add(() -> contains(wanted.path("cites"), got.path("cites"), "cites"));
    checks.add(() -> contains(wanted.path("cites_by_nickname"), got.path("cites"), "nicknames"));
    if (wanted.has("implements_of_reported")) {
      checks.add(() ->
          assertEquals(
              values(wanted.get("implements_of_reported")),
              values(got.get("implements_of_reported"))));
    }
    text(wanted, "implements_via")
        .ifPresent(
            v -> checks.add(() -> assertEquals(v, got.get("implements_via").asText(), "via")));
    assertAll(checks);
  }

  private static void documents(JsonNode wanted, JsonNode got, List<String> keys) {
    assertEquals(wanted.size(), got.size(), got.toString());
    for (int i = 0; i < wanted.size(); i++) {
      for (String key : keys) {
        if (wanted.get(i).has(key)) {
          assertEquals(wanted.get(i).get(key), got.get(i).get(key), key + " of " + got);
        }
      }
    }
  }

  private static void contains(JsonNode wanted, JsonNode got, String what) {
    Set<String> missing = values(wanted);
    missing.removeAll(values(got));
    assertEquals(List.of(), List.copyOf(missing), what + " that were not found; found " + got);
  }

  private static Set<String> values(JsonNode array) {
    Set<String> values = new TreeSet<>();
    StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).forEach(values::add);
    return values;
  }

  private static Optional<String> text(JsonNode node, String key) {
    return Optional.ofNullable(node.get(key)).filter(JsonNode::isTextual).map(JsonNode::asText);
  }

  private static String letters(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
