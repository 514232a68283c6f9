package vn.caunoi.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RelatedPapersTest {
  private static final String PAPER =
      """
      ỦY BAN NHÂN DÂN
      TỈNH HÒA BÌNH
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 188/KH-UBND
      Hòa Bình, ngày 27 tháng 10 năm 2020

      KẾ HOẠCH
      Trợ giúp người khuyết tật năm 2021

      Thực hiện Quyết định số 1190/QĐ-TTg ngày 05/8/2020 của Thủ tướng Chính phủ, UBND tỉnh ban hành Kế hoạch như sau:
      1. Mở lớp dạy nghề cho người khuyết tật tại các huyện.

      TM. ỦY BAN NHÂN DÂN
      KT. CHỦ TỊCH
      PHÓ CHỦ TỊCH
      """;

  private static List<String> cited(String text) {
    return Texts.extract(text).mentions().stream().map(m -> m.printed()).toList();
  }

  @Test
  void leavesOutWhatADatabaseListsBehindTheSignature() {
    String list =
        """
        - 1 Công văn 5384/BHXH-BC về chi trả lương hưu năm 2011 do Bảo hiểm xã hội Việt Nam ban hành
        - 2 Luật Người khuyết tật 2010
        Kế hoạch 77/KH-UBND năm 2021 phòng, chống dịch bệnh tỉnh Hòa Bình
        """;
    assertEquals(List.of("1190/QĐ-TTg"), cited(PAPER + "\n" + list));
  }

  @Test
  void keepsWhatAnAppendixAndANoteCite() {
    String appendix = "\nPHỤ LỤC\n\n1. Kế hoạch 77/KH-UBND về dạy nghề\n";
    assertEquals(List.of("1190/QĐ-TTg", "77/KH-UBND"), cited(PAPER + appendix));
    String note = "\n1 Quyết định số 1019/QĐ-TTg ngày 05/8/2012 của Thủ tướng Chính phủ\n";
    assertEquals(List.of("1190/QĐ-TTg", "1019/QĐ-TTg"), cited(PAPER + note));
  }
}
