package vn.caunoi.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.policy.Span;
import vn.caunoi.policy.TextBlock;
import vn.caunoi.policy.TextBlock.Zone;
import vn.caunoi.text.Folding;

class OutlineTest {
  private static final String PLAN =
      """
      KẾ HOẠCH

      Trợ giúp người khuyết tật năm 2022

      UBND tỉnh ban hành Kế hoạch như sau:

      I. MỤC TIÊU

      1. Mục tiêu chung

      Nâng cao đời sống của người khuyết tật.

      2. Sở Y tế chủ trì, phối hợp với các đơn vị liên quan tổ chức khám, chữa bệnh.

      II. NHIỆM VỤ

      1. Y tế

      a) Khám bệnh

      a) Khám bệnh

      Nơi nhận:
      - Sở Y tế;
      - Lưu: VT.

      TM. ỦY BAN NHÂN DÂN

      PHỤ LỤC II

      I. CHỈ TIÊU
      """;
  private static final String DECISION =
      """
      QUYẾT ĐỊNH

      Về việc ban hành Quy định

      Căn cứ Luật Người khuyết tật;

      Chương I

      QUY ĐỊNH CHUNG

      Điều 1. Phạm vi điều chỉnh

      1. Đối tượng áp dụng

      Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
      """;

  @Test
  void numbersARepeatedHeadingInLinearTime() {
    int repeats = 30_000;
    String text = PLAN.substring(0, PLAN.indexOf("I. MỤC TIÊU")) + "I. Y TẾ\n\n".repeat(repeats);
    List<String> headings = assertTimeout(Duration.ofSeconds(20), () -> headings(text));
    assertEquals(repeats, headings.stream().distinct().count());
  }

  @Test
  void givesHeadingsPermanentAnchors() {
    assertEquals(
        List.of(
            "1 p-i",
            "2 p-i-1",
            "1 p-ii",
            "2 p-ii-1",
            "3 p-ii-1-a",
            "3 p-ii-1-a-2",
            "1 phu-luc-ii",
            "2 phu-luc-ii-p-i"),
        headings(PLAN));
  }

  @Test
  void namesArticlesAloneAndClausesWithin() {
    assertEquals(
        List.of("1 chuong-i", "2 dieu-1", "3 dieu-1-khoan-1", "2 dieu-2"), headings(DECISION));
  }

  @Test
  void keepsAnItemThatIsASentenceAmongTheHeadingsOfItsList() {
    String list =
        """
        KẾ HOẠCH
        Trợ giúp người khuyết tật

        II. TỔ CHỨC THỰC HIỆN

        1. Sở Tài chính

        Bố trí kinh phí theo quy định.

        2. Đề nghị Mặt trận Tổ quốc tỉnh tuyên truyền và giám sát việc thực hiện tại địa phương.

        3. Sở Y tế

        1. Khám sàng lọc, phát hiện sớm.

        2. Phục hồi chức năng tại nhà.

        4. Sở Tư pháp

        Trợ giúp pháp lý.
        """;
    assertEquals(List.of("1 p-ii", "2 p-ii-1", "2 p-ii-2", "2 p-ii-3", "2 p-ii-4"), headings(list));
  }

  @Test
  void headsNoSectionWithLinesOfForm() {
    String decision =
        """
        QUYẾT ĐỊNH

        Ban hành Kế hoạch trợ giúp người khuyết tật

        CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH CAO BẰNG

        Căn cứ Luật Người khuyết tật ngày 17/6/2010;

        Điều 1. Ban hành kèm theo Quyết định này Kế hoạch trợ giúp.

        TỔ CHỨC CỦA NGƯỜI KHUYẾT TẬT

        Các hội phối hợp thực hiện.

        Thủ trưởng các cơ quan chịu trách nhiệm thi hành.

        CHỦ TỊCH

        Nguyễn Văn A
        """;
    assertEquals(List.of("1 dieu-1", "2 dieu-1-to-chuc-cua-nguoi-khuyet-tat"), headings(decision));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HỘI ĐỒNG NHÂN DÂN TỈNH LÀO CAI KHÓA XVI - KỲ HỌP THỨ NĂM | Căn cứ Luật Đầu tư công; | true",
        "UỶ BAN NHÂN DÂN TỈNH THÁI BÌNH | - Xét đề nghị của Sở Tài chính; | true",
        "ỦY BAN NHÂN DÂN TỈNH BẾN TRE | Chủ trì, phối hợp với các sở. | false",
        "CĂN CỨ XÂY DỰNG KẾ HOẠCH | Căn cứ Luật Người khuyết tật; | false",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Độc lập - Tự do - Hạnh phúc | true",
        "Chủ tịch | Căn cứ Luật Người khuyết tật; | false"
      })
  void tellsLinesOfForm(String line, String below, boolean formal) {
    List<Line> lines =
        List.of(line, below).stream()
            .map(t -> new Line(0, new Span(0, t.length()), t, Folding.fold(t)))
            .toList();
    assertEquals(formal, FormalLine.is(lines.getFirst(), Optional.of(lines.getLast())));
  }

  @Test
  void setsRecipientsAndSignatureApart() {
    List<Zone> zones =
        Texts.extract(PLAN).blocks().stream().map(TextBlock::zone).distinct().toList();
    assertEquals(
        List.of(Zone.TITLE, Zone.BODY, Zone.RECIPIENTS, Zone.SIGNATURE, Zone.APPENDIX), zones);
  }

  private static List<String> headings(String text) {
    return Texts.extract(text).blocks().stream()
        .filter(TextBlock.Heading.class::isInstance)
        .map(TextBlock.Heading.class::cast)
        .map(h -> h.depth() + " " + h.anchor())
        .toList();
  }
}
