package vn.caunoi.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.policy.TextBlock;

class PlainTextReaderTest {
  private static final String PDF =
      """
                  ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                   TỈNH NINH BÌNH              Độc lập - Tự do - Hạnh phúc
                   ––––––––––                     –––––––––––––––
                  Số:      /KH-UBND             Ninh Bình, ngày      tháng 9 năm 2025

                                        KẾ HOẠCH
              Thực hiện Nghị quyết số 42-NQ/TW ngày 24 tháng 11 năm 2023 của
              Ban Chấp hành Trung ương Đảng khóa XIII về chính sách xã hội

          Căn cứ Quyết định số 1190/QĐ-TTg ngày 05 tháng 8 năm 2020 của Thủ tướng
      Chính phủ phê duyệt Chương trình trợ giúp người khuyết tật giai đoạn 2021 -
      2030, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
          I. MỤC ĐÍCH
          1. Tăng cường các hoạt động của những người làm công tác xã hội ở các xã,
      phường, thị trấn theo Quyết định số 1438/QĐ-
      TTg và Chỉ thị của Ban Bí thư về công tác người khuyết tật trên địa bàn tỉnh
                                            2
      trong giai đoạn mới, phù hợp với điều kiện của địa phương và các chương trình
      của Bộ Lao động
      - Thương binh và Xã hội.
          - Bảo đảm thiết thực;
          - hiệu quả, tiết kiệm.
      Nơi nhận:                                    TM. ỦY BAN NHÂN DÂN
      - Như trên;                                      CHỦ TỊCH
      """;

  @TestFactory
  Stream<DynamicTest> makesTheParagraphsOfEveryRowOfTheTable() throws IOException {
    return Tables.tests(
        "paragraphs.tsv",
        (input, expected) -> {
          ReadResult.Read read = Readings.text(Tables.unescaped(input));
          assertEquals(expected, Readings.blocks(read));
          Readings.assertMapped(read);
        });
  }

  @Test
  void setsTextOutOfAPdfInParagraphsAgain() {
    ReadResult.Read read = Readings.text(PDF);
    String blocks = Readings.blocks(read);
    assertTrue(
        blocks.startsWith(
            "ỦY BAN NHÂN DÂN TỈNH NINH BÌNH ¶ Số: /KH-UBND ¶ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ¶ "
                + "Độc lập - Tự do - Hạnh phúc ¶ Ninh Bình, ngày tháng 9 năm 2025 ¶ KẾ HOẠCH ¶ "
                + "Thực hiện Nghị quyết số 42-NQ/TW ngày 24 tháng 11 năm 2023 của Ban Chấp hành"),
        blocks);
    assertTrue(blocks.contains("giai đoạn 2021 - 2030, Ủy ban nhân dân tỉnh"), blocks);
    assertTrue(blocks.contains("số 1438/QĐ-TTg và Chỉ thị"), blocks);
    assertTrue(blocks.contains("địa bàn tỉnh trong giai đoạn mới"), blocks);
    assertTrue(blocks.contains("Bộ Lao động - Thương binh và Xã hội. ¶ - Bảo đảm"), blocks);
    assertTrue(blocks.endsWith("Nơi nhận: ¶ - Như trên; ¶ TM. ỦY BAN NHÂN DÂN ¶ CHỦ TỊCH"), blocks);
    Readings.assertMapped(read);
  }

  @Test
  void takesBulletsForItems() {
    ReadResult.Read read = Readings.text("Gồm:\n- một\n+ hai\n");
    assertEquals(1, ((TextBlock.Item) read.text().blocks().get(1)).depth(), Readings.blocks(read));
    assertEquals(2, ((TextBlock.Item) read.text().blocks().get(2)).depth());
  }

  @Test
  void dropsTheFurnitureOfASavedPage() {
    String body = "Tỉnh ban hành kế hoạch trợ giúp người khuyết tật. ".repeat(8);
    String page =
        "Trang chủ\nTin tức\nLiên hệ\nTrang chủ » Tin tức » Xã hội\nTiêu đề của bài\n\n"
            + body
            + "\n\nChia sẻ\n\nTin liên quan\n- Tỉnh khác ban hành Kế hoạch 77/KH-UBND\n"
            + "Viết bình luận\nHọ tên:(*)\nEmail:\nMã xác nhận:\n";
    String blocks = Readings.blocks(Readings.text(page));
    assertEquals("Tiêu đề của bài ¶ " + body.strip(), blocks);
  }

  @Test
  void keepsProseBehindAPhraseOfThePage() {
    String body = "Tỉnh ban hành kế hoạch trợ giúp người khuyết tật. ".repeat(8);
    String blocks = Readings.blocks(Readings.text("Mở đầu\n\nTin liên quan\n\n" + body));
    assertTrue(blocks.endsWith(body.strip()), blocks);
    assertFalse(blocks.contains("Tin liên quan"), blocks);
  }

  @Test
  void dropsTheRelatedPapersThatALawDatabaseLists() {
    String body = "Tỉnh ban hành kế hoạch trợ giúp người khuyết tật. ".repeat(8);
    String lists =
        """
        Văn bản được hướng dẫn (1)
        - Luật Người khuyết tật 2010

        Văn bản được dẫn chiếu (1)
        - Nghị định 28/2012/NĐ-CP
        """;
    assertEquals(body.strip(), Readings.blocks(Readings.text(body + "\n\n" + lists)));
  }

  @ParameterizedTest
  @ValueSource(strings = {">> Kế hoạch 77/KH-UBND: xe lăn", "Xem thêm: Quyết định 22/QĐ-UBND"})
  void dropsALinkToAnotherArticleWithinTheText(String link) {
    String text = "Đoạn thứ nhất.\n\n" + link + "\n\nĐoạn thứ hai.";
    assertEquals("Đoạn thứ nhất. ¶ Đoạn thứ hai.", Readings.blocks(Readings.text(text)));
  }

  @Test
  void keepsFiguresOfAFlattenedTable() {
    String blocks = Readings.blocks(Readings.text("Tỷ lệ\n%\n80\n90\nSố xã\nxã\n2\n3\n"));
    assertTrue(blocks.contains("80 ¶ 90") && blocks.contains("2 ¶ 3"), blocks);
  }
}
