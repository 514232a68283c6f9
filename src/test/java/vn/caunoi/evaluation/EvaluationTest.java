package vn.caunoi.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
  private static final String DOCS =
      """
      {"id": "x 1", "coll": "x", "title": "Luật Cư trú", "heading": "Sổ hộ khẩu", "body": "Sổ hộ khẩu còn hiệu lực."}
      {"id": "x 2", "title": "Luật Du lịch", "heading": "", "body": "Hợp đồng lữ hành được lập thành văn bản."}
      {"id": "y", "body": "Tập huấn cho cán bộ.\\nCấp xe lăn cho người khuyết tật.", "other": {"a": [1]}}
      """;

  private static final String QUERIES =
      """
      {"id": "1", "text": "so ho khau", "rel": ["x 1"]}
      {"id": "2", "text": "hợp đồng lữ hành", "rel": ["x 2"]}
      {"id": "1", "set": "own", "text": "xe lăn", "rel": ["y"]}
      """;

  @TempDir Path folder;

  @Test
  void findsWhatIsRelevantSetBySetAndComparesWithTheBaseline() throws IOException {
    EvaluationReport report = Evaluation.of(request(DOCS, QUERIES, Evaluation.STANDARD));
    EngineReport product = report.engines().getFirst();
    EngineReport standard = report.engines().getLast();
    assertEquals(Set.of("all", "own"), product.sets().keySet());
    assertEquals(new Measures(1, 1, 1, 1), product.macro());
    assertTrue(standard.macro().ndcg10() < 1, "without marks it finds nothing");
    assertEquals(0.25, report.comparison().orElseThrow().macro().difference(), 1e-9);
  }

  @Test
  void comparesWithARunThatWasWritten() throws IOException {
    Path file = folder.resolve("own.run");
    Evaluation.of(request(DOCS, QUERIES, Evaluation.STANDARD))
        .engines()
        .getLast()
        .run()
        .write(file);
    assertTrue(Files.readString(file).contains("all:2 Q0 x%202 1 "));
    EvaluationReport report = Evaluation.of(request(DOCS, QUERIES, file.toString()));
    assertEquals(0.25, report.comparison().orElseThrow().macro().difference(), 1e-9);
  }

  @Test
  void leavesNoFolderBehind() throws IOException {
    Path before = Files.createTempDirectory("caunoi-evaluate-before");
    Evaluation.of(request(DOCS, QUERIES, Evaluation.STANDARD));
    try (var left = Files.list(before.getParent())) {
      assertEquals(
          List.of(before),
          left.filter(p -> p.getFileName().toString().startsWith("caunoi-evaluate"))
              .filter(p -> p.equals(before) || Files.exists(p.resolve("current")))
              .toList());
    }
    Files.delete(before);
  }

  @Test
  void saysWhichLineLacksWhat() throws IOException {
    assertTells(request(DOCS, "{\"id\": \"1\", \"text\": \"a\"}", ""), "all.jsonl, dòng 1: thiếu");
    assertTells(request(DOCS, QUERIES + "[1]", ""), "dòng 4: không phải một đối tượng JSON");
    assertTells(
        request(DOCS + "{\"id\": ", QUERIES, ""), "docs.jsonl, dòng 4: không đọc được JSON");
    assertTells(request(DOCS + DOCS, QUERIES, ""), "hai tài liệu cùng có id x 1");
    assertTells(request(DOCS, QUERIES + QUERIES, ""), "hai câu tìm cùng có id 1");
    assertTells(request(DOCS, "", ""), "tệp trống");
  }

  @Test
  void notesRelevantDocumentsThatAreNotThere() throws IOException {
    String queries = "{\"id\": \"1\", \"text\": \"xe lăn\", \"rel\": [\"z\"]}";
    EvaluationReport report = Evaluation.of(request(DOCS, queries, Evaluation.STANDARD));
    assertTrue(report.notes().getFirst().startsWith("1 câu tìm"));
    assertEquals(0, report.engines().getFirst().macro().ndcg10());
  }

  private static void assertTells(Evaluation.Request request, String problem) {
    Exception told = assertThrows(MalformedCollectionException.class, () -> Evaluation.of(request));
    assertTrue(String.valueOf(told.getMessage()).contains(problem), told.getMessage());
  }

  private Evaluation.Request request(String docs, String queries, String baseline)
      throws IOException {
    Path docsFile = Files.writeString(folder.resolve("docs.jsonl"), docs);
    Path queriesFile = Files.writeString(folder.resolve("queries_all.jsonl"), queries);
    return new Evaluation.Request(
        docsFile,
        List.of(queriesFile),
        Integer.MAX_VALUE,
        Optional.empty(),
        Optional.of(baseline).filter(b -> !b.isEmpty()));
  }
}
