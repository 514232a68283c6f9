package vn.caunoi.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.caunoi.policy.TextBlock;

class HtmlReaderTest {

  @TestFactory
  Stream<DynamicTest> keepsTheTextOfPagesAndDropsTheirFrame() throws IOException {
    return Tables.tests(
        "pages.tsv",
        (page, expected) -> {
          ReadResult.Read read = Readings.page(page);
          boolean there = read.text().text().contains(expected.substring(1));
          assertEquals(expected.charAt(0) == '+', there, read.text().text());
          Readings.assertMapped(read);
        });
  }

  @Test
  void declaresWhatTheAttributeTableSays() throws IOException {
    Map<String, String> metadata = Readings.page("legal-portal.html").declared().metadata();
    assertEquals("9999/KH-UBND", metadata.get("page.number"));
    assertEquals("05/06/2023", metadata.get("page.issued"));
    assertEquals("Tỉnh Mẫu", metadata.get("page.issuer"));
    assertEquals("Kế hoạch", metadata.get("page.type"));
    assertFalse(metadata.containsKey("page.effective"), "unknown stays unknown");
  }

  @Test
  void declaresWhatTheHeadOfANewsPageSays() throws IOException {
    Map<String, String> metadata = Readings.page("news.html").declared().metadata();
    assertEquals("2021-01-08T12:19:00+07:00", metadata.get("article:published_time"));
    assertEquals("2021-01-08T12:19:00+07:00", metadata.get("datePublished"));
    assertEquals("Báo Mẫu", metadata.get("og:site_name"));
    assertEquals("Báo Mẫu điện tử", metadata.get("publisher"));
    assertEquals("Tỉnh Mẫu chăm lo đời sống", metadata.get("headline"));
  }

  @Test
  void readsTablesWithSpansAndLists() throws IOException {
    ReadResult.Read read = Readings.page("legal-portal.html");
    TextBlock.Table table = Readings.table(read);
    assertTrue(table.rows().getFirst().header());
    assertEquals("TT|Chỉ tiêu|Đơn vị", Readings.row(read, 0));
    assertEquals("1|[khám bệnh][chữa bệnh]|%", Readings.row(read, 1));
    assertEquals("|Tiếp cận giáo dục|%", Readings.row(read, 2));
    assertEquals(3, table.rows().get(3).cells().getFirst().columns());
  }

  @Test
  void ranksHeadingsAndGivesThemAnchors() {
    ReadResult.Read read =
        Readings.html("<h2>Mục một</h2><p>a</p><h4>Mục hai</h4><h4>Mục hai</h4>");
    assertEquals(
        "[1 muc-mot, 2 muc-hai, 2 muc-hai-2]",
        read.text().blocks().stream()
            .filter(TextBlock.Heading.class::isInstance)
            .map(TextBlock.Heading.class::cast)
            .map(h -> h.depth() + " " + h.anchor())
            .toList()
            .toString());
  }

  @Test
  void numbersTheItemsOfNumberedLists() {
    assertEquals(
        "1. Một ¶ 2. Hai ¶ Ba",
        Readings.blocks(Readings.html("<ol><li>Một<li>Hai</ol><ul><li>Ba</ul>")));
    assertEquals("1. Một", Readings.blocks(Readings.html("<ol><li>1. Một</ol>")));
  }

  @Test
  void readsAPageWithoutAnyMarkupOfItsText() {
    assertEquals("Một câu.", Readings.blocks(Readings.html("<html>Một câu.</html>")));
  }

  @Test
  void tellsOfAPageThatStopsBeforeItsEnd() {
    ReadResult.Read read = Readings.html("<html><body><p>Kế hoạch của tỉnh</p><div cla");
    assertEquals("Kế hoạch của tỉnh", Readings.blocks(read));
    assertEquals(1, read.problems().size());
  }
}
