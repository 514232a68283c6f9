package vn.caunoi.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caunoi.ProvincialPlan;
import vn.caunoi.corpus.Corpus;
import vn.caunoi.examining.FileExaminer;
import vn.caunoi.library.QualityFigure;

class QualityTest {
  private static final String PLAN =
      ProvincialPlan.carryingOut("1190/QĐ-TTg")
          + "Nội dung theo Chỉ thị số 39-CT/TW ngày 01/11/2019 của Ban Bí thư.\n";

  @TempDir private Path folder = Path.of("unset");

  @Test
  void findsNothingWrongInAnAnnotationThatIsMet() throws IOException {
    gold("heldout", "\"151/KH-UBND\"", "Nghệ An", "39-CT/TW");

    Quality quality = measure();

    assertEquals(List.of(), quality.misses());
    assertFigure(quality, "mention/number/clean", "recall", 2, 2);
    assertFigure(quality, "mention/number/clean", "precision", 2, 2);
    assertFigure(quality, "mention/number/clean", "exact-f1", 4, 4);
    assertFigure(quality, "implements", "precision", 1, 1);
    assertFigure(quality, "field/number", "accuracy", 1, 1);
    assertFigure(quality, "field/district", "false-fill", 0, 1);
  }

  @Test
  void countsWhatIsWrongMissingAndMadeUp() throws IOException {
    gold("heldout", "null", "Lạng Sơn", "40-CT/TW");

    Quality quality = measure();

    assertFigure(quality, "field/number", "false-fill", 1, 1);
    assertFigure(quality, "field/province", "accuracy", 0, 1);
    assertFigure(quality, "mention/number/clean", "recall", 1, 2);
    assertFigure(quality, "mention/number/clean", "precision", 1, 2);
    assertFigure(quality, "cites", "precision", 1, 2);
    assertFigure(quality, "link", "wrong", 1, 2);
    assertTrue(
        quality.misses().stream().anyMatch(m -> m.what().contains("wanted 39-CT/TW [40-CT/TW]")),
        quality.misses().toString());
  }

  @Test
  void countsAGrandparentThatIsTakenForAParent() throws IOException {
    gold("heldout", "\"151/KH-UBND\"", "Nghệ An", "39-CT/TW");
    Path annotation = folder.resolve("gold/heldout/plan.json");
    Files.writeString(
        annotation,
        Files.readString(annotation)
            .replace("\"implements\": [{\"number\": \"1190/QĐ-TTg\"}]", "\"implements\": []"));

    assertFigure(measure(), "grandparent-for-parent", "wrong", 1, 1);
  }

  @Test
  void namesNothingOfTheHalfThatIsKeptApart() throws IOException {
    gold(Miss.APART, "null", "Lạng Sơn", "40-CT/TW");

    Quality quality = measure();
    QualityFiles files = files();
    files.write(quality);
    files.accept(quality);

    assertFalse(Files.readString(files.misses()).contains("40-CT/TW"));
    assertFalse(Files.readString(files.report()).contains("40-CT/TW"));
    assertTrue(
        Files.readString(files.report()).contains("| field/number | false-fill | **1.0000**"));
  }

  @Test
  void tellsWhatWasGainedAndLostSinceTheAcceptedFigures() throws IOException {
    gold("heldout", "\"151/KH-UBND\"", "Lạng Sơn", "39-CT/TW");
    QualityFiles files = files();
    Quality before = measure();
    assertEquals(new Changes(List.of(), List.of()), files.write(before));
    files.accept(before);
    gold("heldout", "\"151/KH-UBND\"", "Nghệ An", "40-CT/TW");

    Changes changes = files.write(measure());

    assertEquals(1, changes.gained().size());
    assertTrue(changes.gained().getFirst().contains("wanted Lạng Sơn, got Nghệ An"));
    assertTrue(changes.lost().stream().anyMatch(row -> row.contains("40-CT/TW")));
    assertTrue(Files.readString(files.report()).contains("wanted Lạng Sơn, got Nghệ An"));
  }

  @Test
  void doesNotCallItALossThatANewDocumentIsNotRead() throws IOException {
    gold("heldout", "\"151/KH-UBND\"", "Nghệ An", "39-CT/TW");
    QualityFiles files = files();
    files.accept(measure());
    gold("more", "\"151/KH-UBND\"", "Nghệ An", "40-CT/TW");

    Quality quality = measure();

    assertFalse(quality.misses().isEmpty());
    assertEquals(new Changes(List.of(), List.of()), files.write(quality));
  }

  @Test
  void takesTheDocumentThatBearsTheAnnotationsName() throws IOException {
    gold("heldout", "\"151/KH-UBND\"", "Nghệ An", "39-CT/TW");
    Path annotation = folder.resolve("gold/heldout/plan.json");
    String named = Files.readString(annotation);
    Files.writeString(annotation, named.replace("\"file\": \"plan.txt\", ", ""));

    assertEquals(List.of(), measure().misses());
  }

  @Test
  void takesAChairmanForHisCommittee() throws IOException {
    gold("heldout", "\"151/KH-UBND\"", "Nghệ An", "39-CT/TW");
    Path annotation = folder.resolve("gold/heldout/plan.json");
    String issued = Files.readString(annotation);
    Files.writeString(
        annotation, issued.replace("\"UBND tỉnh Nghệ An\"", "\"Chủ tịch UBND tỉnh Nghệ An\""));

    assertEquals(List.of(), measure().misses());
    assertTrue(Files.readString(annotation).contains("Chủ tịch"));
  }

  @Test
  void readsTheFiguresThatWereAccepted() {
    assertFalse(QualityFigure.accepted().isEmpty());
  }

  private Quality measure() throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    return Quality.measure(folder.resolve("gold"), FileExaminer.over(Corpus.open(corpus)));
  }

  private QualityFiles files() throws IOException {
    Path sources = folder.resolve("src");
    Files.createDirectories(sources.resolve("docs"));
    Files.createDirectories(sources.resolve("main/resources/vn/caunoi/library"));
    return QualityFiles.below(sources);
  }

  /** Writes the plan with an annotation; the number for the directive may be a wrong one. */
  private void gold(String half, String own, String province, String directive) throws IOException {
    Path heldout = Files.createDirectories(folder.resolve("gold").resolve(half));
    Files.writeString(heldout.resolve("plan.txt"), PLAN);
    Files.writeString(
        heldout.resolve("plan.json"),
        """
        {"file": "plan.txt", "type": "Kế hoạch", "number": %s, "number_symbol": null,
         "issuer": "UBND tỉnh Nghệ An", "issued": "2021-03-25", "level": "province",
         "province": "%s", "district": null, "title": "Trợ giúp người khuyết tật",
         "implements": [{"number": "1190/QĐ-TTg"}], "reports_on": [], "implements_of_reported": [],
         "root_directive": ["1190/QĐ-TTg"], "cites": ["1190/QĐ-TTg", "%s"],
         "mentions": [%s, %s]}
        """
            .formatted(
                own,
                province,
                directive,
                mention("1190/QĐ-TTg", "1190/QĐ-TTg"),
                mention("39-CT/TW", directive)));
  }

  private static String mention(String printed, String number) {
    int start = PLAN.codePointCount(0, PLAN.indexOf(printed));
    return """
    {"start": %d, "end": %d, "printed": "%s", "number": "%s", "date": null, "form": "full",
     "damaged": false}\
    """
        .formatted(start, start + printed.length(), printed, number);
  }

  private static void assertFigure(
      Quality quality, String subject, String measure, long part, long whole) {
    QualityFigure figure =
        quality.figures().stream()
            .filter(f -> f.subject().equals(subject) && f.measure().equals(measure))
            .findFirst()
            .orElseThrow(() -> new AssertionError(subject + " " + measure));
    assertEquals(part + "/" + whole, figure.part() + "/" + figure.whole(), subject);
  }
}
