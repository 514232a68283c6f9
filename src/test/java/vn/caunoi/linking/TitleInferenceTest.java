package vn.caunoi.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.caunoi.corpus.Corrections;
import vn.caunoi.policy.Relation;
import vn.caunoi.policy.RelationType;

class TitleInferenceTest {
  private static final List<String> CENTRAL =
      List.of(
          "Chỉ thị | 39-CT/TW | 2019-11-01 | Ban Bí thư | Về tăng cường sự lãnh đạo của Đảng đối với công tác người khuyết tật",
          "Quyết định | 753/QĐ-TTg | 2020-06-03 | Thủ tướng Chính phủ | Ban hành Kế hoạch tổ chức thực hiện Chỉ thị số 39-CT/TW ngày 01/11/2019 của Ban Bí thư Trung ương Đảng khóa XII về tăng cường sự lãnh đạo của Đảng đối với công tác người khuyết tật",
          "Quyết định | 1190/QĐ-TTg | 2020-08-05 | Thủ tướng Chính phủ | Phê duyệt Chương trình trợ giúp người khuyết tật giai đoạn 2021 - 2030",
          "Quyết định | 1019/QĐ-TTg | 2012-08-05 | Thủ tướng Chính phủ | Phê duyệt Đề án trợ giúp người khuyết tật giai đoạn 2012 - 2020",
          "Quyết định | 1257/QĐ-BLĐTBXH | 2024-08-12 | Bộ LĐ-TB&XH | Ban hành Kế hoạch tổng thể triển khai thực hiện Chương trình trợ giúp người khuyết tật giai đoạn 2021-2030",
          "Quyết định | 1100/QĐ-TTg | 2016-06-21 | Thủ tướng Chính phủ | Phê duyệt Kế hoạch thực hiện Công ước của Liên hợp quốc về Quyền của người khuyết tật",
          "Nghị quyết | 84/2014/QH13 | 2014-11-28 | Quốc hội | Về việc phê chuẩn Công ước của Liên hợp quốc về quyền của người khuyết tật",
          "Công ước || 2006 | Liên hợp quốc | Công ước của Liên hợp quốc về quyền của người khuyết tật",
          "Quyết định | 2584/QĐ-BTP | 2020-12-25 | Bộ Tư pháp | Ban hành kế hoạch triển khai thực hiện chính sách trợ giúp pháp lý cho người khuyết tật có khó khăn về tài chính",
          "Quyết định | 112/QĐ-TTg | 2021-01-22 | Thủ tướng Chính phủ | Ban hành Chương trình phát triển công tác xã hội giai đoạn 2021-2030",
          "Nghị định | 20/2021/NĐ-CP | 2021-03-15 | Chính phủ | Quy định chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã hội");

  @TestFactory
  Stream<DynamicTest> findsTheDocumentWhoseTitleIsTheSubject() throws IOException {
    return Tables.rows("title-inference")
        .map(row -> dynamicTest(row[0] + " (" + row[2] + ")", () -> check(row)));
  }

  private static void check(String[] row) {
    Linker linker = new Linker(Corrections.NONE);
    for (int i = 0; i < CENTRAL.size(); i++) {
      linker.add(Given.record("central-" + i + ".html", CENTRAL.get(i)).done());
    }
    linker.add(Given.text("local.txt", row[0]).done());

    String found =
        linker.link().relations().stream()
            .filter(r -> r.type() == RelationType.IMPLEMENTS)
            .map(Relation::to)
            .map(id -> id.name().value())
            .collect(Collectors.joining(" "));

    assertEquals(row[1], found.isEmpty() ? "-" : found, row[2]);
  }
}
