package vn.caunoi.searching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caunoi.exporting.Found;
import vn.caunoi.indexing.IndexBuilder;
import vn.caunoi.indexing.IngestRecord;
import vn.caunoi.indexing.Papers;
import vn.caunoi.library.SearchRequest;
import vn.caunoi.library.SearchResult;
import vn.caunoi.policy.DocumentId;

class NearCopiesTest {
  private static final List<String> MATTERS =
      List.of(
          "Rà soát và cấp thẻ bảo hiểm y tế cho người khuyết tật nặng ở các xã vùng cao trước ngày"
              + " khai giảng năm học mới.",
          "Mở lớp dạy nghề đan lát, may công nghiệp và sửa chữa điện dân dụng tại trung tâm của"
              + " huyện, mỗi lớp không quá hai mươi học viên.",
          "Lắp đường dốc và tay vịn ở cổng trụ sở, nhà văn hóa thôn và trạm y tế; kiểm tra sau khi"
              + " hoàn thành.",
          "Bố trí xe đưa đón học sinh khuyết tật vận động trong bán kính mười lăm ki lô mét quanh"
              + " trường chuyên biệt.",
          "Tổng hợp kinh phí vào dự toán hằng năm của các đơn vị và báo cáo kết quả trước ngày mười"
              + " lăm tháng mười hai.");

  @TempDir Path index;

  private final Papers papers = new Papers();
  private final List<DocumentId> copies = new ArrayList<>();
  private LuceneLibrary library;

  private DocumentId plan(String province, List<String> lines) {
    return papers.add(
        (1 + papers.texts().size()) + "/KH-UBND",
        "Kế hoạch",
        "UBND tỉnh " + province,
        "2021-01-01",
        Stream.concat(Stream.of("Kế hoạch trợ giúp người khuyết tật"), lines.stream())
            .toArray(String[]::new));
  }

  @BeforeEach
  void build() throws IOException {
    copies.add(plan("Lạng Sơn", MATTERS));
    copies.add(plan("Cà Mau", MATTERS.stream().map(m -> m.replace(",", " ;")).toList()));
    copies.add(plan("Kon Tum", MATTERS));
    plan("Đồng Nai", MATTERS.reversed().subList(1, 5));
    plan("An Giang", MATTERS.subList(0, 1));
    plan("Bến Tre", MATTERS.subList(0, 1));
    papers.index(index);
    library = LuceneLibrary.open(index);
  }

  @AfterEach
  void close() {
    library.close();
  }

  private SearchResult search(int page, int size) {
    return library.search(
        new SearchRequest("", Map.of(), SearchRequest.Sort.NEWEST, page, size, false));
  }

  @Test
  void showsOneOfTheCopiesAndTheOthersBehindIt() {
    SearchResult result = search(1, 10);
    assertEquals(6, result.total());
    assertEquals(4, result.rows());
    assertEquals(4, result.hits().size());
    List<SearchResult.Hit> first =
        result.hits().stream().filter(h -> !h.copies().isEmpty()).toList();
    assertEquals(1, first.size(), "neither a short text nor a partial copy is one");
    List<DocumentId> group = new ArrayList<>(List.of(first.getFirst().document().id()));
    first.getFirst().copies().forEach(copy -> group.add(copy.id()));
    assertEquals(copies.stream().sorted().toList(), group.stream().sorted().toList());
  }

  @Test
  void pagesByHitsAndGivesAllOfThemAway() {
    assertEquals(2, search(2, 2).hits().size());
    assertEquals(List.of(), search(3, 2).hits());
    SearchRequest all = new SearchRequest("", Map.of(), SearchRequest.Sort.NEWEST, 1, 2, false);
    assertEquals(6, Found.hits(library, all).map(h -> h.document().id()).distinct().count());
  }

  @Test
  void keepsTheGroupsWhenTheIndexIsChanged() throws IOException {
    try (IndexBuilder builder = IndexBuilder.change(index)) {
      builder.addLinks(papers.linked());
      builder.commit(new IngestRecord(Instant.EPOCH, 6, "", List.of()));
    }
    library.close();
    library = LuceneLibrary.open(index);
    assertEquals(4, search(1, 10).rows());
    assertTrue(search(1, 10).hits().stream().anyMatch(h -> h.copies().size() == 2));
  }
}
