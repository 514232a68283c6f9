package vn.caunoi.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.PolicyArea;
import vn.caunoi.policy.Reference;
import vn.caunoi.policy.SectionArea;
import vn.caunoi.policy.Span;
import vn.caunoi.policy.TextBlock;

class PolicyAreasTest {
  @TestFactory
  Stream<DynamicTest> readsHeadings() {
    return Stream.of(
            List.of("1. Chăm sóc sức khỏe, phục hồi chức năng", "HEALTH"),
            List.of("2. Giáo dục hòa nhập", "EDUCATION"),
            List.of("3. Giáo dục nghề nghiệp và tạo việc làm", "EMPLOYMENT"),
            List.of("IV. XÁC ĐỊNH MỨC ĐỘ KHUYẾT TẬT", "CERTIFICATION"),
            List.of("5. Phổ biến, giáo dục pháp luật", "AWARENESS"),
            List.of("6. Sở Y tế", ""),
            List.of("7. Sở Văn hóa, Thể thao và Du lịch", ""),
            List.of("8. Kinh phí thực hiện", "FINANCE"),
            List.of("9. Chế độ báo cáo, kiểm tra", "OVERSIGHT"),
            List.of("10. Hòa bình, thống nhất", ""))
        .map(row -> dynamicTest(row.get(0), () -> assertEquals(row.get(1), told(row.get(0), ""))));
  }

  @Test
  void letsTheTextDecideWhereItSpeaksOfAnAreaOftenAndInTwoWays() {
    assertEquals(
        "EDUCATION",
        told(
            "1. Nhiệm vụ",
            "Mở lớp học hòa nhập; giáo viên được bồi dưỡng, trường học có đồ dùng. Bố trí giáo viên."));
  }

  @Test
  void saysNothingOfATextThatNamesAnAreaInPassing() {
    assertEquals("", told("1. Nhiệm vụ", "Phối hợp với trường học, trường học, trường học."));
  }

  @Test
  void keepsTheWordsThatDecided() {
    SectionArea area =
        areas("1. Chăm sóc sức khỏe, Phục hồi chức năng, phục hồi chức năng", "").getFirst();

    assertEquals(PolicyArea.HEALTH, area.area());
    assertEquals(List.of("Chăm sóc sức khỏe", "Phục hồi chức năng"), area.words());
    assertEquals("p-1", area.anchor());
  }

  private static String told(String heading, String body) {
    List<SectionArea> areas = areas(heading, body);
    return areas.isEmpty() ? "" : areas.getFirst().area().name();
  }

  private static List<SectionArea> areas(String heading, String body) {
    String text = heading + "\n" + body;
    List<TextBlock> blocks = new ArrayList<>();
    Span first = new Span(0, heading.length());
    blocks.add(new TextBlock.Heading(first, TextBlock.Zone.BODY, 1, "p-1"));
    blocks.add(
        new TextBlock.Paragraph(
            new Span(heading.length() + 1, text.length()), TextBlock.Zone.BODY));
    Metadata facts = Metadata.only(Reference.NOTHING);
    return PolicyAreas.of(ExtractedDocument.plain("a.txt", facts, text, blocks));
  }
}
