package vn.caunoi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The page of a central document: its board, totals, time line and ladder. */
@MicronautTest(transactional = false)
@Property(name = "fake.library", value = "true")
@Property(name = "micronaut.server.port", value = "-1")
class BoardTest {
  private static final String DIRECTIVE = "/van-ban/dang/ban-bi-thu/2019-11-01/39-ct-tw";
  private static final String ROWS = "table.board tbody tr:has(a)";

  @AutoClose private final Browsing browsing;

  BoardTest(EmbeddedServer server) {
    browsing = new Browsing(server);
  }

  @Test
  void hasARowForEveryProvinceOfTodayAndOfThen() {
    assertEquals(34, browsing.page(DIRECTIVE).select(ROWS).size());
    assertEquals(63, browsing.page(DIRECTIVE + "?moc=2025-06-30").select(ROWS).size());
  }

  @Test
  void saysOfEachAnswerHowItAnswersAndHowMuchIsHeld() {
    Document page = browsing.page(DIRECTIVE);
    Element langSon = page.expectFirst(ROWS + ":contains(Lạng Sơn)");
    assertTrue(langSon.text().contains("qua 753/QĐ-TTg"), langSon.text());
    assertTrue(langSon.text().contains("toàn văn"), langSon.text());
    assertTrue(langSon.text().contains("để trống"), langSon.text());
    Element dakLak = page.expectFirst(ROWS + ":contains(Đắk Lắk)");
    assertTrue(dakLak.text().contains("trực tiếp"), dakLak.text());
    assertEquals("237", dakLak.select("td.n").text());
  }

  @Test
  void foldsTheAnswersOfAProvinceThatHasMany() {
    List<Board.Answer> answers =
        IntStream.range(0, 6)
            .mapToObj(i -> new Cite("/" + i, CiteState.HELD, "", i + "-KH/TU", 1))
            .map(cite -> new Board.Answer(cite, "", List.of()))
            .toList();
    Board.Cell many = Board.Cell.of(answers);
    assertEquals(answers.subList(0, 3), many.shown());
    assertEquals(answers.subList(3, 6), many.more());
    Board.Cell four = Board.Cell.of(answers.subList(0, 4));
    assertEquals(4, four.shown().size(), "one more takes the line that would fold it");
    assertTrue(four.more().isEmpty() && Board.Cell.of(List.of()).isEmpty());
  }

  @Test
  void filtersRowsByPlainLinks() {
    Document page = browsing.page(DIRECTIVE);
    String found = page.expectFirst("nav a:contains(tỉnh đã tìm thấy văn bản)").attr("href");
    assertEquals(3, browsing.page(found).select(ROWS).size());
    String news = page.expectFirst("nav a:contains(chỉ có tin)").attr("href");
    Document onlyNews = browsing.page(news);
    assertEquals(List.of("Tây Ninh"), onlyNews.select(ROWS + " th").eachText());
    assertTrue(onlyNews.select("table.board caption").text().contains("Đang xem 1 trên 34"));
    String region = page.expectFirst("table.slim tbody a:contains(Đông Nam Bộ)").attr("href");
    assertEquals(3, browsing.page(region).select(ROWS).size());
    String all = browsing.page(region).expectFirst("a:contains(Xem mọi tỉnh)").attr("href");
    assertEquals(34, browsing.page(all).select(ROWS).size());
  }

  @Test
  void sortsRowsAndSaysSoInTheHeading() {
    Document page = browsing.page(DIRECTIVE + "?xep=ten&chico=1");
    assertEquals(List.of("Đắk Lắk", "Lạng Sơn", "Tây Ninh"), page.select(ROWS + " th").eachText());
    assertEquals("ascending", page.expectFirst("table.board thead th").attr("aria-sort"));
    Document byLag = browsing.page(DIRECTIVE + "?xep=sau");
    assertEquals("Đắk Lắk", byLag.expectFirst(ROWS + " th").text());
  }

  @Test
  void totalsRegionsToTheCountry() {
    Element totals = browsing.page(DIRECTIVE).expectFirst("table.slim:has(tfoot)");
    List<String> country = totals.select("tfoot td").eachText();
    assertEquals(List.of("34", "2", "0", "1", "31"), country);
    for (int i = 0; i < country.size(); i++) {
      int column = i;
      int sum =
          totals.select("tbody tr").stream()
              .mapToInt(r -> Integer.parseInt(r.select("td").get(column).text()))
              .sum();
      assertEquals(country.get(i), Integer.toString(sum));
    }
  }

  @Test
  void tellsTheMedianOfTheKnownDays() {
    String text = browsing.page(DIRECTIVE).select("section:has(> #dap-lai)").text();
    assertTrue(text.contains("trung vị 237 ngày, tính trên 1 tỉnh"), text);
  }

  @Test
  void drawsTheTimeLineThatItsTableLists() {
    Element section = browsing.page(DIRECTIVE).expectFirst("section:has(> #dong-thoi-gian)");
    List<String> listed = section.select("tbody td[lang=vi]").eachText();
    List<String> drawn = section.select("svg .t-b").eachText();
    assertEquals(listed, drawn.subList(1, drawn.size()));
    assertEquals(1, section.select("svg rect.dot-open").size(), "a month is a dashed span");
  }

  @Test
  void drawsTheLadderThatItsListSays() {
    for (String address :
        List.of(DIRECTIVE, "/van-ban/nha-nuoc/ubnd-dak-lak/2020-06-25/5540-kh-ubnd")) {
      Element section = browsing.page(address).expectFirst("section:has(> #chuoi)");
      int folded = section.select(".several .rung").size();
      int boxes = section.select("svg rect").size();
      assertEquals(section.select("ul.ladder .rung").size() - folded, boxes + 1);
      assertEquals(1, section.select("svg rect.box-here").size());
    }
  }
}
