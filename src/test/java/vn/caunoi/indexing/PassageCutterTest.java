package vn.caunoi.indexing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.caunoi.extraction.ExtractedDocument;

class PassageCutterTest {

  @Test
  void keepsTheWordsOfArticlesThatAreOneSentence() {
    ExtractedDocument decision =
        paper("#Điều 1. Phê duyệt Đề án.", "#Điều 2. Hiệu lực từ ngày ký.", "#Điều 3. Thi hành.");
    assertEquals(
        "Điều 1. Phê duyệt Đề án.\nĐiều 2. Hiệu lực từ ngày ký.\nĐiều 3. Thi hành.\n",
        words(decision));
    StoredPassage passage = PassageCutter.cut(decision).getFirst();
    assertEquals(
        List.of("p-1", "p-2", "p-3"),
        passage.sections().stream().map(StoredPassage.Section::anchor).toList());
    assertEquals("Điều 2. Hiệu lực từ ngày ký.\n", passage.text(decision.text(), "p-2"));
  }

  @Test
  void repeatsNoHeadingThatTextStandsUnder() {
    ExtractedDocument plan = paper("#I. Mục tiêu", "Giảm một nửa.", "#II. Giải pháp", "Xây dốc.");
    assertEquals("Giảm một nửa.\nXây dốc.\n", words(plan));
    List<StoredPassage.Section> sections = PassageCutter.cut(plan).getFirst().sections();
    assertEquals(
        List.of(List.of("I. Mục tiêu"), List.of("II. Giải pháp")),
        sections.stream().map(StoredPassage.Section::headings).toList());
  }

  @Test
  void cutsLongTextBehindSentencesAndLosesNothing() {
    String sentence = "Xây dựng đường dốc cho xe lăn tại trụ sở. ";
    ExtractedDocument plan = paper("#I. Nhiệm vụ", sentence.repeat(60).strip());
    List<StoredPassage> passages = PassageCutter.cut(plan);
    assertFalse(passages.size() < 3, "the text is cut");
    assertEquals(
        sentence.repeat(60).strip(),
        words(plan).replace("\n", ""),
        "pieces side by side are the text");
  }

  private static String words(ExtractedDocument document) {
    return PassageCutter.cut(document).stream()
        .map(p -> p.text(document.text()))
        .collect(Collectors.joining());
  }

  private static ExtractedDocument paper(String... lines) {
    Papers papers = new Papers();
    String[] titled = new String[lines.length + 1];
    titled[0] = "Trợ giúp người khuyết tật";
    System.arraycopy(lines, 0, titled, 1, lines.length);
    papers.add("1/KH-UBND", "Kế hoạch", "UBND tỉnh Nghệ An", "2021-01-01", titled);
    return papers.texts().getFirst();
  }
}
