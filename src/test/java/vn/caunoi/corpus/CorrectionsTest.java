package vn.caunoi.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.caunoi.policy.Problem;
import vn.caunoi.policy.RelationType;

class CorrectionsTest {
  private static final String HEADER = "action\tdocument\trelation\tother\twho\twhy\tdate\n";
  private static final String PLAN = "/van-ban/nha-nuoc/ubnd-lang-son/2020-07/ke-hoach";
  private static final String DECISION = "Quyết định số 753/QĐ-TTg ngày 03/6/2020";

  @Test
  void readsEveryAction() {
    Corrections read =
        Corrections.parse(
            HEADER
                + line("same-as", "")
                + line("not-same-as", "")
                + line("add-relation", "implements")
                + line("remove-relation", "based-on"));
    assertEquals(List.of(), read.problems());
    assertEquals(
        List.of(
            new Correction.SameAs(PLAN, DECISION, remark(2)),
            new Correction.NotSameAs(PLAN, DECISION, remark(3)),
            new Correction.AddRelation(PLAN, RelationType.IMPLEMENTS, DECISION, remark(4)),
            new Correction.RemoveRelation(PLAN, RelationType.BASED_ON, DECISION, remark(5))),
        read.list());
  }

  @Test
  void skipsCommentsAndBlankLinesAndCountsThem() {
    Corrections read = Corrections.parse("# a comment\n\n" + HEADER + line("same-as", ""));
    assertEquals(4, read.list().getFirst().remark().line());
  }

  @Test
  void undoesWhatSpreadsheetsDo() {
    String quoted = line("same-as", "").replace(DECISION, "\"" + DECISION + " “\"\"x\"\"”\"");
    Corrections read = Corrections.parse("\uFEFF" + (HEADER + quoted).replace("\n", "\r\n"));
    assertEquals(List.of(), read.problems());
    assertEquals(DECISION + " “\"x\"”", read.list().getFirst().other());
  }

  @Test
  void composesDecomposedLetters() {
    Corrections read =
        Corrections.parse(HEADER + line("same-as", "").replace("định", "đi\u0323nh"));
    assertEquals(DECISION, read.list().getFirst().other());
  }

  @Test
  void aBadLineNeverHidesAGoodOne() {
    Corrections read = Corrections.parse(HEADER + "rubbish\n" + line("same-as", ""));
    assertEquals(1, read.list().size());
    Problem problem = read.problems().getFirst();
    assertEquals(Problem.Severity.WARNING, problem.level());
    assertTrue(problem.message().startsWith("dòng 2: "), problem.message());
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/tables/bad-corrections.tsv",
      delimiter = '\t',
      useHeadersInDisplayName = true,
      quoteCharacter = '\0')
  void reportsABadLine(String input, String expected, String why) {
    Corrections read = Corrections.parse(HEADER + input.replace('|', '\t'));
    assertEquals(List.of(), read.list(), why);
    assertEquals(1, read.problems().size(), why);
    assertTrue(read.problems().getFirst().message().contains(expected), why);
  }

  @Test
  void asksForTheHeader() {
    Corrections read = Corrections.parse(line("same-as", ""));
    assertEquals(1, read.problems().size());
    assertEquals(1, read.list().size());
  }

  @Test
  void aMissingFileAndAnEmptyOneHoldNothing() {
    assertEquals(Corrections.NONE, Corrections.parse(""));
    assertEquals(Corrections.NONE, Corrections.parse(HEADER));
  }

  @Test
  void theShippedFileDocumentsEveryActionAndRelationAndItsExampleWorks() throws IOException {
    String shipped = Files.readString(Path.of("corpus", Corrections.FILE));
    for (RelationType type : RelationType.values()) {
      assertTrue(
          shipped.contains(type.name().toLowerCase(Locale.ROOT).replace('_', '-')), type.name());
    }
    String example =
        shipped.lines().filter(l -> l.startsWith("# add-relation\t")).findFirst().get();
    assertEquals(1, Corrections.parse(HEADER + example.substring(2)).list().size());
  }

  private static String line(String action, String relation) {
    return String.join(
            "\t", action, PLAN, relation, DECISION, "Ban biên tập", "một văn bản", "2026-01-31")
        + "\n";
  }

  private static Correction.Remark remark(int line) {
    return new Correction.Remark(line, "Ban biên tập", "một văn bản", LocalDate.of(2026, 1, 31));
  }
}
