package vn.caunoi.searching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caunoi.indexing.Papers;
import vn.caunoi.library.SimilarProvisions;
import vn.caunoi.library.SimilarProvisions.Provision;
import vn.caunoi.policy.DocumentId;

class SimilarTest {
  private static final String CENTRAL =
      "Hỗ trợ người khuyết tật vay vốn ưu đãi từ Ngân hàng Chính sách xã hội để học nghề và tự tạo"
          + " việc làm theo quy định của pháp luật.";

  @TempDir Path index;

  private final Papers papers = new Papers();
  private final DocumentId here = plan("Kon Tum", CENTRAL);
  private LuceneLibrary library;

  private DocumentId plan(String province, String credit) {
    return papers.add(
        (1 + papers.texts().size()) + "/KH-UBND",
        "Kế hoạch",
        "UBND tỉnh " + province,
        "2021-01-01",
        "Kế hoạch trợ giúp người khuyết tật",
        "#I. Tín dụng",
        credit,
        "#II. Khen thưởng",
        "Tập thể, cá nhân có thành tích được khen thưởng hằng năm.");
  }

  @BeforeEach
  void build() throws IOException {
    plan("Lạng Sơn", CENTRAL);
    plan("Cà Mau", CENTRAL.replace("pháp luật", "Nhà nước"));
    plan(
        "Đồng Nai",
        "Người khuyết tật vay vốn ưu đãi từ Ngân hàng Chính sách xã hội tỉnh; ngân sách tỉnh cấp bù"
            + " lãi suất cho cơ sở học nghề.");
    papers.add(
        "",
        "Tin tức",
        "UBND tỉnh Gia Lai",
        "2021-02-01",
        "Cho vay học nghề",
        "Ngân hàng Chính sách xã hội cho người khuyết tật vay vốn ưu đãi để mở cơ sở học nghề.");
    plan("Kon Tum", "Ngân hàng Chính sách xã hội cho vay vốn ưu đãi để học nghề trong tỉnh.");
    papers.index(index);
    library = LuceneLibrary.open(index);
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void findsTheMatterInOtherProvincesAndCountsCopiesApart() {
    SimilarProvisions similar = library.similar(here, "p-1", 5);
    assertEquals(
        List.of("Đồng Nai"),
        similar.provisions().stream()
            .map(p -> p.document().facts().place().province().orElseThrow())
            .toList());
    assertEquals(2, similar.copies());
    Provision provision = similar.provisions().getFirst();
    assertEquals(List.of("I. Tín dụng"), provision.headings());
    assertTrue(provision.text().contains("cấp bù lãi suất"), provision.text());
    assertTrue(provision.copied() > 0.1 && provision.copied() < 0.8, "" + provision.copied());
  }

  @Test
  void findsNothingForASectionOrDocumentThatIsNotThere() {
    assertEquals(SimilarProvisions.NONE, library.similar(here, "p-99", 5));
    DocumentId unknown = DocumentId.parse(here.key() + "0").orElseThrow();
    assertEquals(SimilarProvisions.NONE, library.similar(unknown, "", 5));
  }

  @Test
  void completesTitlesAndNumbersWithOrWithoutMarks() {
    String title = "Kế hoạch trợ giúp người khuyết tật";
    assertTrue(library.suggestions("tro giup ng", 3).getFirst().endsWith(title));
    assertEquals(List.of("2/KH-UBND " + title), library.suggestions("2/kh", 3));
    assertEquals(3, library.suggestions("kế hoạch", 3).size());
    assertEquals(List.of(), library.suggestions("k", 3));
    assertEquals(List.of(), library.suggestions("<script>", 3));
  }
}
