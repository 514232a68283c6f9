package vn.caunoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caunoi.library.Library;
import vn.caunoi.library.SearchRequest;
import vn.caunoi.library.Status;
import vn.caunoi.library.StoredDocument;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.Holding;
import vn.caunoi.policy.Problem;
import vn.caunoi.searching.LuceneLibrary;

class IngestionTest {
  private static final String RECORD =
      """
      <!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Kế hoạch số 12/KH-UBND</title>
      <meta name="caunoi.record" content="catalogue">
      <meta name="DC.type" content="Kế hoạch"><meta name="DC.identifier" content="12/KH-UBND">
      <meta name="DC.creator" content="UBND tỉnh Lạng Sơn"><meta name="DC.date.issued" content="2021-05-04">
      <meta name="DC.title" content="Sửa cầu tàu cho người đi xe lăn"><meta name="DC.coverage" content="Lạng Sơn">
      <meta name="caunoi.level" content="province"></head>
      <body><main><article><h1>Sửa cầu tàu cho người đi xe lăn</h1>
      <section class="summary"><p>Sửa hai cầu tàu để xe lăn lên xuống được.</p></section>
      </article></main></body></html>
      """;
  private static final String TEXT =
      """
      ỦY BAN NHÂN DÂN
      TỈNH LẠNG SƠN

      Số: 12/KH-UBND

      Lạng Sơn, ngày 04 tháng 5 năm 2021

      KẾ HOẠCH
      Sửa cầu tàu cho người đi xe lăn

      I. VIỆC PHẢI LÀM

      Đóng thêm tay vịn ở hai bến, làm đường dốc thoải cho xe lăn.
      """;

  private static final String LATER =
      """
      ỦY BAN NHÂN DÂN
      TỈNH LẠNG SƠN

      Số: 30/KH-UBND

      Lạng Sơn, ngày 06 tháng 6 năm 2022

      KẾ HOẠCH
      Bảo dưỡng cầu tàu

      Thực hiện Kế hoạch số 12/KH-UBND ngày 04/5/2021 của UBND tỉnh Lạng Sơn, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
      """;

  @TempDir Path folder;
  private Path corpus;
  private Path index;

  @BeforeEach
  void makeFolders() throws IOException {
    corpus = Files.createDirectories(folder.resolve("corpus"));
    index = folder.resolve("index");
  }

  @Test
  void leavesUnchangedFilesAlone() throws IOException {
    Files.writeString(corpus.resolve("a.html"), RECORD);
    assertEquals(1, ingest().read());
    IngestReport second = ingest();
    assertEquals(0, second.read());
    assertEquals(1, second.unchanged());
  }

  @Test
  void knowsWhenTheIndexIsOutOfDate() throws IOException {
    assertTrue(Ingestion.isStale(corpus, index));
    Files.writeString(corpus.resolve("a.html"), RECORD);
    ingest();
    assertFalse(Ingestion.isStale(corpus, index));
    Files.writeString(corpus.resolve("a.html"), RECORD + "<!-- changed -->");
    assertTrue(Ingestion.isStale(corpus, index));
  }

  @Test
  void turnsARecordIntoAFullTextAtTheSameAddress() throws IOException {
    Files.writeString(corpus.resolve("a.html"), RECORD);
    ingest();
    DocumentId address = only().orElseThrow();
    Files.writeString(corpus.resolve("b.txt"), TEXT);
    IngestReport report = ingest();
    assertEquals(1L, report.status().total());
    try (Library library = LuceneLibrary.open(index)) {
      var document = library.document(address).orElseThrow();
      assertEquals(Holding.FULL_TEXT, document.summary().holding());
      assertEquals("b.txt", document.sources().getFirst().path());
      assertEquals(2, document.sources().size());
      assertTrue(document.text().contains("tay vịn"));
    }
  }

  @Test
  void takesOutWhatIsGone() throws IOException {
    Files.writeString(corpus.resolve("a.html"), RECORD);
    ingest();
    Files.delete(corpus.resolve("a.html"));
    IngestReport report = ingest();
    assertEquals(1, report.removed());
    assertEquals(0L, report.status().total());
    assertTrue(only().isEmpty());
  }

  @Test
  void makesAProblemOfAFileThatCannotBeReadAndLosesNothingElse() throws IOException {
    Files.writeString(corpus.resolve("a.html"), RECORD);
    Files.write(corpus.resolve("empty.txt"), new byte[0]);
    Files.write(
        corpus.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, 0, (byte) 0xff, (byte) 0xd8});
    IngestReport report = ingest();
    assertEquals(2, report.problems(Problem.Severity.ERROR));
    assertTrue(only().isPresent());
    try (Library library = LuceneLibrary.open(index)) {
      assertEquals(report.problems().size(), library.status().problems().size());
    }
  }

  @Test
  void linksWhatPointedToADocumentWhenItArrivesAndUnlinksItWhenItGoes() throws IOException {
    Files.writeString(corpus.resolve("later.txt"), LATER);
    ingest();
    assertEquals("outside-corpus", outcomeOfLater());

    Files.writeString(corpus.resolve("a.html"), RECORD);
    IngestReport arrived = ingest();
    assertEquals(1, arrived.read());
    assertEquals(1, arrived.unchanged());
    assertEquals("resolved", outcomeOfLater());
    assertEquals(
        Map.of(Holding.FULL_TEXT, 1L, Holding.CATALOGUE, 1L), arrived.status().documents());

    Files.delete(corpus.resolve("a.html"));
    IngestReport gone = ingest();
    assertEquals(0, gone.read());
    assertEquals(1, gone.removed());
    assertEquals("outside-corpus", outcomeOfLater());
    assertEquals(Map.of(Holding.FULL_TEXT, 1L, Holding.CITED_ONLY, 1L), gone.status().documents());
  }

  @Test
  void linksSourcesThatItDoesNotReadAgainJustAsWhenItReadThem() throws IOException {
    Files.writeString(corpus.resolve("later.txt"), LATER);
    Files.writeString(corpus.resolve("a.html"), RECORD);
    Status read = ingest().status();
    List<StoredDocument.Link> before = linksOfLater();
    Status kept = ingest().status();

    assertEquals(read.outcomes(), kept.outcomes());
    assertEquals(read.documents(), kept.documents());
    assertEquals(read.problems(), kept.problems());
    assertEquals(1, before.size());
    assertEquals(before, linksOfLater());
  }

  @Test
  void appliesCorrectionsAtEachIngestAndReportsThoseThatNoLongerApply() throws IOException {
    Files.writeString(corpus.resolve("later.txt"), LATER);
    Files.writeString(corpus.resolve("a.html"), RECORD);
    ingest();
    Files.writeString(
        corpus.resolve("corrections.tsv"),
        """
        action	document	relation	other	who	why	date
        remove-relation	Kế hoạch số 30/KH-UBND ngày 06/6/2022 của UBND tỉnh Lạng Sơn	implements	Kế hoạch số 12/KH-UBND ngày 04/5/2021 của UBND tỉnh Lạng Sơn	Ban biên tập	Không thực hiện kế hoạch ấy	2026-01-31
        """);

    assertEquals(0, ingest().read());
    assertEquals(List.of(), linksOfLater());
    assertEquals(0, ingest().problems(Problem.Severity.WARNING));
    assertEquals(List.of(), linksOfLater());

    Files.delete(corpus.resolve("later.txt"));
    IngestReport idle = ingest();
    assertEquals(1, idle.problems(Problem.Severity.WARNING));
    assertTrue(
        idle.problems().stream().anyMatch(p -> p.message().startsWith("dòng 2 không còn áp dụng")));
  }

  private String outcomeOfLater() throws IOException {
    return later().mentions().getFirst().outcome().code();
  }

  private List<StoredDocument.Link> linksOfLater() throws IOException {
    return later().outgoing();
  }

  private StoredDocument later() throws IOException {
    try (Library library = LuceneLibrary.open(index)) {
      DocumentNumber number = DocumentNumber.parse("30/KH-UBND").orElseThrow();
      return library.document(library.numbered(number).getFirst().id()).orElseThrow();
    }
  }

  private IngestReport ingest() throws IOException {
    return new Ingestion(index, Progress.SILENT).run(corpus, false);
  }

  private Optional<DocumentId> only() throws IOException {
    try (Library library = LuceneLibrary.open(index)) {
      return library.search(SearchRequest.of("cầu tàu xe lăn")).hits().stream()
          .map(hit -> hit.document().id())
          .findFirst();
    }
  }
}
