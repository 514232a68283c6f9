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
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.Outcome;

/** Same digits, different document: numbers that must not be taken for one another. */
class CollisionsTest {
  private static final List<String> CORPUS =
      List.of(
          "Nghị quyết | 68/NQ-CP | 2021-07-01 | Chính phủ | Về một số chính sách hỗ trợ người lao động và người sử dụng lao động gặp khó khăn do đại dịch",
          "Nghị quyết | 68/NQ-CP | 2024-05-09 | Chính phủ | Ban hành Chương trình hành động của Chính phủ thực hiện Nghị quyết số 42-NQ/TW ngày 24/11/2023",
          "Quyết định | 23/QĐ-TTg | 2021-01-07 | Thủ tướng Chính phủ | Phê duyệt Chương trình hành động quốc gia vì trẻ em giai đoạn 2021-2030",
          "Quyết định | 23/2021/QĐ-TTg | 2021-07-07 | Thủ tướng Chính phủ | Quy định về việc thực hiện một số chính sách hỗ trợ người lao động",
          "Nghị định | 20/2021/NĐ-CP | 2021-03-15 | Chính phủ | Quy định chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã hội",
          "Nghị quyết | 20/2021/NQ-HĐND | 2021-09-07 | HĐND tỉnh Hậu Giang | Quy định mức chuẩn trợ giúp xã hội",
          "Kế hoạch | 99/KH-UBND | 2025-10-09 | UBND tỉnh Ninh Bình | Thực hiện Chương trình trợ giúp người khuyết tật đến năm 2030",
          "Kế hoạch | 99/KH-UBND | 2016-05-19 | UBND tỉnh Tiền Giang | Thực hiện Chương trình bảo vệ trẻ em giai đoạn 2016 – 2020",
          "Kế hoạch | 55/KH-UBND | 2021-04-01 | UBND thành phố Đà Nẵng | Thực hiện Chương trình trợ giúp người khuyết tật",
          "Kế hoạch | 55-KH/SGDĐT | 2021-06-28 | Sở GDĐT tỉnh Kon Tum | Triển khai thực hiện Chương trình trợ giúp người khuyết tật",
          "Nghị quyết | 35/2023/NQ-HĐND | 2023-12-08 | HĐND Thành phố Hồ Chí Minh |",
          "Nghị quyết | 35/2025/NQ-HĐND | 2025-07-28 | HĐND Thành phố Hồ Chí Minh | Mức chuẩn trợ giúp xã hội",
          "Chỉ thị | 37-CT/TW | 2019-09-03 | Ban Bí thư | Về tăng cường sự lãnh đạo, chỉ đạo xây dựng quan hệ lao động hài hòa, ổn định và tiến bộ trong tình hình mới",
          "Chỉ thị | 39-CT/TW | 2019-11-01 | Ban Bí thư | Về tăng cường sự lãnh đạo của Đảng đối với công tác người khuyết tật",
          "Chỉ thị | 39-CT/TW | 2024-10-30 | Ban Bí thư | Về nâng cao hiệu quả của tín dụng chính sách xã hội trong giai đoạn mới",
          "Quyết định | 753/QĐ-TTg | 2020-06-03 | Thủ tướng Chính phủ | Ban hành Kế hoạch tổ chức thực hiện Chỉ thị số 39-CT/TW",
          "Quyết định | 1190/QĐ-TTg | 2020-08-05 | Thủ tướng Chính phủ | Phê duyệt Chương trình trợ giúp người khuyết tật giai đoạn 2021 - 2030",
          "Nghị quyết | 19/2021/NQ-HĐND | 2021-07-14 | HĐND tỉnh Thái Bình | Ban hành quy định mức chuẩn trợ giúp xã hội",
          "Nghị quyết | 19/2022/NQ-HĐND | 2022-11-09 | HĐND tỉnh Bình Phước | Quy định mức hỗ trợ hằng tháng",
          "Nghị quyết | 19/2023/NQ-HĐND | 2023-12-15 | HĐND tỉnh Vĩnh Phúc | Quy định chính sách trợ cấp xã hội",
          "Thông tư liên tịch | 115/2012/TTLT-BTC-BLĐTBXH | 2012-07-18 | Bộ Tài chính, Bộ LĐ-TB&XH | Quy định quản lý và sử dụng kinh phí",
          "Thông tư | 02/2021/TT-BLĐTBXH | 2021-06-24 | Bộ LĐ-TB&XH | Hướng dẫn thực hiện một số điều của Nghị định số 20/2021/NĐ-CP",
          "Công văn | 550/LĐTBXH-BTXH | 2021-03-03 | Bộ LĐ-TB&XH | Về việc triển khai chương trình phát triển công tác xã hội giai đoạn 2021-2030",
          "Công văn | 555/LĐTBXH-BTXH | 2021-03-03 | Bộ LĐ-TB&XH | Về việc triển khai chương trình phát triển công tác xã hội giai đoạn 2021 - 2030",
          "Quyết định | 1929/QĐ-TTg | 2020-11-25 | Thủ tướng Chính phủ | Phê duyệt Chương trình trợ giúp xã hội và phục hồi chức năng cho người tâm thần",
          "Quyết định | 1956/QĐ-TTg | 2009-11-27 | Thủ tướng Chính phủ | Phê duyệt Đề án Đào tạo nghề cho lao động nông thôn đến năm 2020");

  @TestFactory
  Stream<DynamicTest> tellsDocumentsOfOneNumberApart() throws IOException {
    return Tables.rows("collisions").map(row -> dynamicTest(row[0], () -> check(row)));
  }

  private static void check(String[] row) {
    Linker linker = new Linker(Corrections.NONE);
    for (int i = 0; i < CORPUS.size(); i++) {
      linker.add(Given.record("record-" + i + ".html", CORPUS.get(i)).done());
    }
    linker.add(
        Given.text("plan.txt", "Kế hoạch | 100/KH-UBND | 2025-08-15 | UBND tỉnh Kon Tum | Kế hoạch")
            .cites(row[0])
            .done());

    Outcome outcome = Given.outcomes(linker.link(), "plan.txt").getFirst();

    assertEquals(row[1], told(outcome), row[2] + " – " + outcome.reason());
  }

  private static String told(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Resolved(DocumentId id, String _) -> id.key();
      case Outcome.OutsideCorpus(DocumentId id, String _) -> id.key();
      case Outcome.Ambiguous(List<DocumentId> ids, String _) ->
          "? " + ids.stream().map(DocumentId::key).collect(Collectors.joining(" "));
      case Outcome.Dangling _ -> "-";
    };
  }
}
