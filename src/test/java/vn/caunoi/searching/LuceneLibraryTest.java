package vn.caunoi.searching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caunoi.indexing.IndexBuilder;
import vn.caunoi.indexing.IngestRecord;
import vn.caunoi.indexing.Papers;
import vn.caunoi.library.CoverageRow;
import vn.caunoi.library.Rung;
import vn.caunoi.library.SearchRequest;
import vn.caunoi.library.StoredDocument;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.Holding;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.Relation;
import vn.caunoi.policy.RelationType;

class LuceneLibraryTest {
  @TempDir Path index;

  private final Papers papers = new Papers();
  private final DocumentId directive =
      papers.add(
          "39-CT/TW",
          "Chỉ thị",
          "Ban Bí thư Trung ương Đảng",
          "2019-11-01",
          "Về tăng cường sự lãnh đạo của Đảng đối với công tác người khuyết tật",
          "Các cấp ủy lãnh đạo công tác người khuyết tật.");
  private final DocumentId credit =
      papers.cited(
          "39-CT/TW",
          "Chỉ thị",
          "Ban Bí thư Trung ương Đảng",
          "2024-10-30",
          "Về nâng cao hiệu quả của tín dụng chính sách xã hội trong giai đoạn mới");
  private final DocumentId decision =
      papers.add(
          "753/QĐ-TTg",
          "Quyết định",
          "Thủ tướng Chính phủ",
          "2020-06-03",
          "Ban hành Kế hoạch tổ chức thực hiện Chỉ thị số 39-CT/TW",
          "Các bộ thực hiện.");
  private final DocumentId plan =
      papers.add(
          "16/KH-UBND",
          "Kế hoạch",
          "UBND tỉnh Kon Tum",
          "2020-09-01",
          "Thực hiện Quyết định số 753/QĐ-TTg",
          "#I. Mục đích",
          "Hỗ trợ xe lăn cho người khuyết tật.");

  private LuceneLibrary library;

  @BeforeEach
  void build() throws IOException {
    papers.relate(decision, RelationType.IMPLEMENTS, directive);
    papers.relate(plan, RelationType.IMPLEMENTS, decision);
    papers.relate(plan, RelationType.CITES, directive);
    papers.index(index);
    library = LuceneLibrary.open(index);
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void givesADocumentWithItsTextAndItsLinksFromBothEnds() {
    StoredDocument found = library.document(plan).orElseThrow();
    assertTrue(found.text().contains("Hỗ trợ xe lăn"));
    assertEquals(4, found.blocks().size() + 1);
    assertEquals(
        List.of(decision, directive), found.outgoing().stream().map(l -> l.other().id()).toList());
    assertEquals(
        List.of(decision, plan),
        library.document(directive).orElseThrow().incoming().stream()
            .map(l -> l.other().id())
            .toList());
  }

  @Test
  void tellsParentsTwoRungsUpWithTheYearWhereANumberIsBorneTwice() {
    Summary.Parent parent = library.summary(plan).orElseThrow().parents().getFirst();
    assertEquals("753/QĐ-TTg", parent.label());
    assertEquals("39-CT/TW (2019)", parent.above().getFirst().label());
  }

  @Test
  void listsEveryDocumentWithANumberOldestFirst() {
    DocumentNumber number = DocumentNumber.parse("39-CT/TW").orElseThrow();
    assertEquals(
        List.of(directive, credit), library.numbered(number).stream().map(Summary::id).toList());
  }

  @Test
  void laddersFromTheCentralDocumentDownToTheOneAskedFor() {
    Rung top = library.ladder(plan).getFirst();
    assertEquals(directive, top.document().id());
    assertEquals(decision, top.below().getFirst().document().id());
    assertEquals(plan, top.below().getFirst().below().getFirst().document().id());
  }

  @Test
  void coversEveryProvinceOfBothMaps() {
    List<CoverageRow> before = library.coverage(directive, false);
    List<CoverageRow> today = library.coverage(directive, true);
    assertEquals(63, before.size());
    assertEquals(34, today.size());
    CoverageRow row =
        today.stream().filter(r -> r.province().name().equals("Quảng Ngãi")).findFirst().get();
    assertEquals(CoverageRow.Sign.STATE_PLAN, row.sign());
    assertEquals(305, row.lagDays().getAsLong());
    assertEquals(decision, row.documents().getFirst().through().getFirst().id());
  }

  @Test
  void answersWhereNoDocumentHasATitle(@TempDir Path bare) throws IOException {
    new Papers().index(bare);
    try (LuceneLibrary empty = LuceneLibrary.open(bare)) {
      assertEquals(List.of(), empty.suggestions("kế hoạch", 3));
      assertEquals(0, empty.search(SearchRequest.of("tin dung")).total());
      assertEquals(0, empty.search(SearchRequest.of("\"tín\" -dụng tinh:Huế")).total());
    }
  }

  @Test
  void listsWhatIsWantedCentralAndHeld() {
    assertEquals(List.of(credit), ids(library.wanted(Optional.empty(), 1).entries()));
    assertEquals(Map.of(Level.CENTRAL, 1L), library.wantedByLevel());
    assertEquals(List.of(credit), ids(library.wanted(Optional.of(Level.CENTRAL), 1).entries()));
    assertEquals(0, library.wanted(Optional.of(Level.DISTRICT), 1).total());
    assertEquals(List.of(directive, decision, credit), ids(library.central(1).entries()));
    assertEquals(3, library.held(1).total());
    assertEquals(1, library.status().documents().get(Holding.CITED_ONLY));
  }

  @Test
  void noticesANewCommitAndANewGenerationByItself() throws Exception {
    DocumentId added =
        papers.add("1/KH-UBND", "Kế hoạch", "UBND tỉnh Lạng Sơn", "2021-01-01", "Mới", "a");
    assertEquals(Optional.empty(), library.summary(added));
    try (IndexBuilder builder = IndexBuilder.change(index)) {
      builder.addText(papers.texts().getLast(), "sum");
      builder.addLinks(papers.linked());
      builder.commit(new IngestRecord(Instant.EPOCH, 4, "", List.of()));
    }
    Thread.sleep(1100);
    assertTrue(library.summary(added).isPresent());
  }

  @Test
  void isEmptyWhereThereIsNoIndexYet(@TempDir Path nothing) throws IOException {
    try (LuceneLibrary empty = LuceneLibrary.open(nothing)) {
      assertEquals(0, empty.held(1).total());
      assertEquals(0, empty.status().total());
      assertEquals(List.of(), empty.ladder(plan));
    }
  }

  private static List<DocumentId> ids(List<Summary> list) {
    return list.stream().map(Summary::id).toList();
  }

  @Test
  void listsAddressesAndRelationsForExports() {
    assertEquals(
        List.of(directive, decision, plan).stream().sorted().toList(), library.addresses());
    assertEquals(3, library.relations(1).total());
    assertEquals(
        List.of(decision, plan, plan),
        library.relations(1).entries().stream().map(Relation::from).sorted().toList());
    assertEquals(List.of(), library.relations(2).entries());
  }

  @Test
  void tellsItsEditionByGenerationCommitAndMoment() throws IOException {
    assertEquals(Instant.EPOCH, library.edition().orElseThrow().madeAt());
    assertTrue(library.edition().orElseThrow().stamp().startsWith("g-1-"));
    try (LuceneLibrary nothing = LuceneLibrary.open(index.resolve("empty"))) {
      assertEquals(Optional.empty(), nothing.edition());
    }
  }
}
