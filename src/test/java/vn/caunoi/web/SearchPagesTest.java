package vn.caunoi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest(transactional = false)
@Property(name = "fake.library", value = "true")
@Property(name = "micronaut.server.port", value = "-1")
class SearchPagesTest {
  @AutoClose private final Browsing browsing;

  SearchPagesTest(EmbeddedServer server) {
    browsing = new Browsing(server);
  }

  @Test
  void countsInTheHeadingAndMarksTheWords() {
    Document page = browsing.page("/tim-kiem?q=t%C3%ADn+d%E1%BB%A5ng");
    assertEquals("8 văn bản về “tín dụng”", page.select("h1").text());
    assertEquals("tín dụng", page.expectFirst(".passages mark").text());
    assertTrue(page.expectFirst(".passages a").attr("href").endsWith("#p-ii-1"));
    assertTrue(page.select(".hint a[href*=nguyenvan]").text().contains("nguyên văn"));
    assertEquals(3, page.select("nav.bar.gap-s a").size());
  }

  @Test
  void putsTheNewestFirstWhereNoWordsAreSearched() {
    Document page = browsing.page("/tim-kiem?q=");
    assertEquals(
        List.of("Mới nhất", "Được dẫn nhiều nhất"), page.select("nav.bar.gap-s a").eachText());
    assertEquals("Mới nhất", page.select("nav.bar.gap-s a[aria-current]").text());
  }

  @Test
  void keepsTheSearchWhenItIsFiltered() {
    Document page = browsing.page("/tim-kiem?q=tin+dung&tinh=L%E1%BA%A1ng+S%C6%A1n&xep=newest");
    assertEquals("2 văn bản về “tin dung”", page.select("h1").text());
    assertEquals("Lạng Sơn", page.select(".facet input[name=tinh][checked]").attr("value"));
    assertEquals("newest", page.select("form input[name=xep]").attr("value"));
    assertEquals("/tim-kiem?q=tin%20dung&xep=newest", page.select("a.chosen").attr("href"));
  }

  @Test
  void readsFacetsAloudWithTheirCounts() {
    String label = browsing.page("/tim-kiem?q=tin+dung").expectFirst("label.facet").text();
    assertTrue(label.matches(".+, ?\\d+ văn bản"), label);
  }

  @Test
  void tellsHowTheQueryWasReadOneClickAway() {
    Element account =
        browsing.page("/tim-kiem?q=tin+dung").expectFirst("details:contains(được hiểu thế nào)");
    assertEquals("Một điều nói về câu tìm.", account.select("li").text());
  }

  @Test
  void listsTheDocumentsOfANumberOnTop() {
    Document page = browsing.page("/tim-kiem?q=39+ct+tw");
    assertEquals(2, page.select("section:has(#h-numbered) li").size());
    assertEquals("/so/39-CT/TW", page.select("#h-numbered a").attr("href"));
  }

  @Test
  void putsNearCopiesBehindTheFirst() {
    Document page = browsing.page("/tim-kiem?q=tuong+tu");
    assertEquals("8 văn bản về “tuong tu”", page.select("h1").text());
    assertEquals(1, page.select("ol.hits > li").size());
    assertEquals("và 7 bản tương tự", page.select(".hit details > summary").text());
    assertEquals(7, page.select(".hit details > ul > li").size());
  }

  @Test
  void goesStraightToTheOnlyDocumentOfANumber() {
    HttpResponse<String> response = browsing.get("/tim-kiem?q=753");
    assertEquals(302, response.statusCode());
    assertEquals(
        "/van-ban/nha-nuoc/thu-tuong/2020-06-03/753-qd-ttg", Browsing.header(response, "Location"));
    assertEquals(200, browsing.get("/tim-kiem?q=753&nguyenvan=1").statusCode());
  }

  @Test
  void helpsWhenNothingIsFound() {
    Document page = browsing.page("/tim-kiem?q=tin+dung+xe+bu%C3%BDt");
    assertTrue(page.select("h1").text().startsWith("Chưa tìm thấy văn bản nào"));
    assertEquals("/tim-kiem?q=tin%20dung", page.select("#h-wide ~ ul a").attr("href"));
    assertEquals(0, page.select("a[href^=/tai-ve/]").size(), "no files of no rows");
    assertEquals(1, page.select("a[type*=atom]").size());
  }

  @Test
  void listsYearsFromTheLatest() {
    List<String> years = browsing.page("/tim-kiem?q=").select("input[name=nam]").eachAttr("value");
    assertTrue(years.size() > 2, years::toString);
    assertEquals(years.stream().sorted(Comparator.reverseOrder()).toList(), years);
  }

  @Test
  void saysWhatMayHaveBeenMeant() {
    String number = "section:has(#h-meant) a[href$='/753-qd-ttg']";
    for (String address :
        List.of("/tim-kiem?q=735%2FQ%C4%90-TTg", "/so/735/Q%C4%90-TTg", "/so/75/Q%C4%90-TTg")) {
      assertEquals(1, browsing.page(address).select(number).size(), address);
    }
    String words = "/tim-kiem?q=n%C3%A2ng+cao+hi%E1%BB%87u+qu%E1%BA%A3+xe+bu%C3%BDt";
    Elements titles = browsing.page(words).select("section:has(#h-meant) a");
    assertTrue(titles.text().contains("tín dụng chính sách xã hội"), titles::text);
    assertEquals(200, browsing.get(titles.getFirst().attr("href")).statusCode());
    assertEquals(0, browsing.page("/tim-kiem?q=xyz").select("#h-meant").size());
  }

  @Test
  void offersNumbersWhileSomebodyTypesWithoutAScript() {
    for (String address : List.of("/", "/tim-kiem?q=tin+dung")) {
      Document page = browsing.page(address);
      assertEquals("goi-y", page.expectFirst("#q").attr("list"));
      Element offer = page.expectFirst("datalist#goi-y option[value=753/QĐ-TTg]");
      assertTrue(offer.text().startsWith("Ban hành Kế hoạch"), offer::text);
    }
  }

  @Test
  void showsWhatTheBoxUnderstandsByExamplesThatWork() {
    List<String> ways = browsing.page("/tim-kiem?q=tin+dung").select("dl dd a").eachAttr("href");
    assertEquals(8, ways.size());
    ways.forEach(way -> assertEquals(200, browsing.get(way).statusCode(), way));
  }

  @Test
  void setsWeakHitsApart() {
    Document page = browsing.page("/tim-kiem?q=gan+dung");
    assertEquals(2, page.select("section:has(#h-near) .hit").size());
  }

  @Test
  void listsEveryDocumentOfANumberWithSlashOrPercentSlash() {
    for (String address : new String[] {"/so/39-CT/TW", "/so/39-CT%2FTW", "/so/39%20ct%20tw"}) {
      Document page = browsing.page(address);
      assertEquals("Số 39-CT/TW là của 2 văn bản", page.select("h1").text(), address);
      assertEquals(2, page.select(".door h2 a").size());
      assertTrue(page.select("table").text().contains("30/10/2024"));
    }
    assertEquals(302, browsing.get("/so/753/Q%C4%90-TTg").statusCode());
    assertEquals(404, browsing.get("/so/999-CT/TW").statusCode());
    String none = browsing.page("/so/999-CT/TW").select("h1").text();
    assertEquals("Chưa tìm thấy văn bản nào mang số 999-CT/TW", none);
  }

  @Test
  void putsImpossiblePagesIntoBounds() {
    for (String page : new String[] {"0", "-1", "99999999999", "x", "%00", "1e9"}) {
      assertEquals(200, browsing.get("/tim-kiem?q=tin+dung&trang=" + page).statusCode(), page);
    }
  }

  @Test
  void listsADocumentOfAFormerProvinceUnderTodaysName() {
    Document today = browsing.page("/tinh/quang-ngai");
    assertTrue(today.select("section:has(#h-documents)").text().contains("476/KH-UBND"));
    assertTrue(today.select(".note a").eachText().contains("Kon Tum"));
    Document before = browsing.page("/tinh/quang-ngai?moc=2025-06-30");
    assertTrue(before.select("section:has(#h-documents)").text().contains("Chưa tìm thấy"));
    assertEquals("Kon Tum", browsing.page("/tinh/kon-tum").select("h1").text());
    assertEquals(404, browsing.get("/tinh/khong-co").statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "/tinh/Lang-Son, /tinh/lang-son",
    "/tinh/L%E1%BA%A1ng%20S%C6%A1n, /tinh/lang-son",
    "/tinh/TP.%20HCM, /tinh/tp-ho-chi-minh",
    "/tinh/Kon-Tum, /tinh/kon-tum?moc=2025-06-30",
    "/tinh/Quang-Ngai?moc=2025-06-30, /tinh/quang-ngai?moc=2025-06-30",
    "/van-ban/DANG/Ban-Bi-Thu/2019-11-01/39-CT-TW, /van-ban/dang/ban-bi-thu/2019-11-01/39-ct-tw",
    "/van-ban, /muc-luc",
    "/so/, /muc-luc"
  })
  void leadsFromAnAddressAsPeopleTypeItToTheCanonicalOne(String typed, String canonical) {
    HttpResponse<String> answer = browsing.get(typed);
    assertEquals(canonical, Browsing.header(answer, "Location"));
    assertEquals(200, browsing.get(canonical).statusCode());
  }

  @Test
  void saysTheSameInTheMapAndInTheTable() {
    Document page = browsing.page("/tinh?moc=2025-06-30");
    assertEquals(63, page.select("svg.tiles a").size());
    assertEquals(63, page.select("tbody tr:has(a)").size());
    assertEquals(2, page.select("svg.tiles g").size());
    assertEquals(34, browsing.page("/tinh").select("svg.tiles a").size());
    assertEquals("Hải Phòng – – cùng tên, đã mở rộng", row(page, "Hải Phòng"));
    assertEquals("Hà Nội – – giữ nguyên", row(page, "Hà Nội"));
  }

  private static String row(Document page, String province) {
    page.select(".vh").remove();
    return page.expectFirst("tbody tr:has(th a:containsOwn(" + province + "))").text();
  }

  @Test
  void countsOutcomesAndProblemsOnTheStatusPage() {
    Document page = browsing.page("/trang-thai");
    assertTrue(page.select("table").text().contains("98,7%"), page.select("table").text());
    assertTrue(page.select("#s-reading ~ p").text().contains("1 lỗi"));
    assertTrue(page.select("details").text().contains("Không đọc được tệp <script>"));
  }

  @Test
  void listsWhatIsWantedPageByPage() {
    Document page = browsing.page("/can-tim");
    assertTrue(page.select("h1").text().matches("\\d+ văn bản kho chưa có toàn văn"));
    assertEquals("/can-tim?trang=2", page.select(".pager a[rel=next]").attr("href"));
  }

  @Test
  void refusesASearchInACrowdAndSaysWhenToComeBack() {
    for (String path : List.of("/tim-kiem?q=", "/api/v1/search?q=")) {
      var answer = browsing.get(path + "l%C3%BAc+%C4%91%C3%B4ng");
      assertEquals(503, answer.statusCode());
      assertEquals(List.of("2"), answer.headers().allValues("Retry-After"));
    }
  }
}
