package vn.caunoi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
@Property(name = "fake.library", value = "true")
@Property(name = "micronaut.server.port", value = "-1")
class PagesTest {
  private static final String LANG_SON =
      "/van-ban/nha-nuoc/ubnd-lang-son/2020-07/thuc-hien-quyet-dinh-753-qd-ttg";
  private static final String DIRECTIVE = "/van-ban/dang/ban-bi-thu/2019-11-01/39-ct-tw";

  @AutoClose private final Browsing browsing;

  PagesTest(EmbeddedServer server) {
    browsing = new Browsing(server);
  }

  @ParameterizedTest
  @FieldSource("vn.caunoi.web.Browsing#PAGES")
  void hasOneHeadingLandmarksAndUniqueIds(String address) {
    Document page = browsing.page(address);
    assertEquals(1, page.select("h1").size(), address);
    assertFalse(page.select("h1").text().isBlank());
    assertEquals(1, page.select("main#main").size());
    assertEquals("#main", page.select("body > a.skip").attr("href"));
    assertEquals("vi", page.select("html").attr("lang"));
    assertFalse(page.title().isBlank());
    Set<String> ids = new HashSet<>();
    page.select("[id]").forEach(e -> assertTrue(ids.add(e.id()), () -> "twice: " + e.id()));
    page.select("a[href^=#]")
        .forEach(a -> assertTrue(ids.contains(a.attr("href").substring(1)), a::outerHtml));
    for (Element labelled : page.select("[aria-labelledby], [aria-describedby]")) {
      String named = labelled.attr("aria-labelledby") + " " + labelled.attr("aria-describedby");
      assertTrue(ids.containsAll(List.of(named.strip().split(" ", -1))), labelled::outerHtml);
    }
  }

  @ParameterizedTest
  @FieldSource("vn.caunoi.web.Browsing#PAGES")
  void runsNothingAndAsksNobodyElse(String address) {
    Document page = browsing.page(address);
    assertTrue(page.select("style, iframe, object, embed, img").isEmpty());
    // a data block is not run
    assertTrue(page.select("script:not([type=application/ld+json])").isEmpty());
    assertTrue(page.select("[style], [onclick], [onerror], [onload]").isEmpty());
    // a browser fetches nothing for a vocabulary's name
    page.select("link[href]:not([rel^=schema.])")
        .forEach(l -> assertTrue(l.attr("href").startsWith("/"), l::outerHtml));
  }

  @ParameterizedTest
  @FieldSource("vn.caunoi.web.Browsing#PAGES")
  void speaksEnglishWhenAsked(String address) {
    String sign = address.contains("?") ? "&" : "?";
    Document page = browsing.page(address + sign + "lang=en");
    assertEquals("en", page.select("html").attr("lang"));
    assertEquals("Skip to main content", page.select("body > a.skip").text());
  }

  @ParameterizedTest
  @FieldSource("vn.caunoi.web.Browsing#PAGES")
  void givesEveryTableACaptionAndHeadings(String address) {
    for (Element table : browsing.page(address).select("table")) {
      assertEquals(1, table.select("> caption").size(), address);
      table.select("th").forEach(th -> assertFalse(th.attr("scope").isEmpty(), th::outerHtml));
      if (table.hasClass("stack")) {
        table
            .select("td:not(.empty, .none td)")
            .forEach(td -> assertFalse(td.attr("data-th").isEmpty(), td::outerHtml));
      }
    }
  }

  @Test
  void sendsTheSecurityHeadersWithEveryAnswer() {
    for (String address : List.of("/", "/khong-co", "/robots.txt", "/favicon.ico")) {
      HttpResponse<String> response = browsing.get(address);
      String policy = Browsing.header(response, "Content-Security-Policy");
      assertTrue(policy.startsWith("default-src 'none'"), address);
      assertFalse(policy.contains("unsafe"));
      assertEquals("nosniff", Browsing.header(response, "X-Content-Type-Options"));
      assertFalse(Browsing.header(response, "Referrer-Policy").isEmpty());
    }
  }

  @Test
  void tellsCachesThatAnswersAreCompressedForSome() {
    String css = browsing.page("/").select("link[rel=stylesheet]").attr("href");
    for (String address : List.of(css, "/robots.txt", "/khong-co", "/tai-ve/can-tim.csv")) {
      String varies = Browsing.header(browsing.get(address), "Vary");
      assertTrue(varies.contains("Accept-Encoding"), address);
    }
    assertEquals("Cookie, Accept-Encoding", Browsing.header(browsing.get("/"), "Vary"));
    assertEquals("GET, HEAD", Browsing.header(browsing.post("/tinh"), "Allow"));
  }

  @Test
  void servesTheStylesheetForEverUnderItsHash() {
    String address = browsing.page("/").select("link[rel=stylesheet]").attr("href");
    HttpResponse<String> css = browsing.get(address);
    assertTrue(Browsing.header(css, "Cache-Control").contains("immutable"));
    assertTrue(css.body().length() < 30_000);
    String old = address.replaceFirst("/tep/[0-9a-f]+/", "/tep/000000000000/");
    assertEquals("no-cache", Browsing.header(browsing.get(old), "Cache-Control"));
    assertEquals(404, browsing.get("/tep/0/khong-co.css").statusCode());
  }

  @Test
  void remembersTheLanguageInACookie() {
    String cookie = Browsing.header(browsing.get("/?lang=en"), "Set-Cookie");
    assertTrue(cookie.startsWith("lang=en"), cookie);
    HttpResponse<String> next = browsing.get("/", "Cookie", "lang=en");
    assertTrue(next.body().contains("<html lang=\"en\">"));
  }

  @Test
  void marksVietnameseTitlesInEnglishPages() {
    Document page = browsing.page(DIRECTIVE + "?lang=en");
    assertEquals("vi", page.select("h1").attr("lang"));
    assertEquals("vi", page.select(".text.record").attr("lang"));
  }

  @Test
  void compressesPages() {
    HttpResponse<String> page = browsing.get("/", "Accept-Encoding", "gzip");
    assertEquals("gzip", Browsing.header(page, "Content-Encoding"));
  }

  @Test
  void showsTheFourStatesOfCitationsAndTellsWhy() {
    Document page = browsing.page(LANG_SON);
    Element text = page.expectFirst(".text");
    assertEquals(1, text.select("p.para > a.cite[class=cite]").size());
    assertTrue(text.select("p a.cite-absent").text().contains("488/QĐ"));
    assertTrue(text.select("a.cite-record").text().contains("39-CT/TW"));
    assertEquals("/so/16/KH-UBND", text.select("p a.cite-choose").attr("href"));
    assertEquals("3?", text.select("p a.cite-choose b").text());
    assertTrue(text.select("details.why").text().contains("ba văn bản mang số này"));
    assertEquals(4, page.select(".legend li").size());
  }

  @Test
  void showsUnknownFactsWithTheirReasons() {
    String facts = browsing.page(LANG_SON).expectFirst("dl.facts").text();
    assertTrue(facts.contains("không rõ bản gốc để trống chỗ ghi số: …/KH-UBND"), facts);
    assertTrue(facts.contains("7/2020 ngày không rõ, chỉ biết tháng"), facts);
  }

  @Test
  void saysOfARecordThatItsTextIsNotHeldAndWhereTheOriginalIs() {
    Element note = browsing.page(DIRECTIVE).expectFirst(".note");
    assertTrue(note.text().contains("chưa có toàn văn"));
    assertEquals("https://example.org/39-ct-tw", note.select("a").attr("href"));
    String none =
        browsing
            .page("/van-ban/nha-nuoc/ubnd-kon-tum/2018-02-27/476-kh-ubnd")
            .select(".note")
            .text();
    assertTrue(none.contains("Chưa có địa chỉ nguồn"), none);
  }

  @Test
  void climbsTheLadderWithSentencesAndTheirOrigin() {
    Document page = browsing.page(LANG_SON);
    assertTrue(page.select(".rung[aria-current]").text().contains("văn bản đang xem"));
    assertTrue(page.select(".ladder .quote").text().contains("thực hiện Chỉ thị số"));
    assertTrue(page.select(".ladder details").text().contains("Lấy từ lời của văn bản"));
    assertTrue(page.select(".ladder").text().contains("và 3 văn bản nữa"));
  }

  @Test
  void tellsOnceWhatIsBelowADocumentToWhichSeveralWaysLead() {
    String plan = "/van-ban/nha-nuoc/ubnd-tay-ninh/khong-ro-ngay/3355-kh-ubnd";
    Document page = browsing.page(plan);
    Elements rungs = page.select(".ladder .rung[aria-current]");
    assertEquals(2, rungs.size());
    assertTrue(rungs.getLast().text().contains("các bậc dưới đã nêu ở trên"), rungs::text);
    assertEquals(1, page.select(".ladder .rung a[href$=/day-manh-tro-giup]").size());
  }

  @Test
  void groupsRelationsFromBothEndsWithTheCitingSentence() {
    Document page = browsing.page("/van-ban/nha-nuoc/thu-tuong/2020-06-03/753-qd-ttg");
    assertTrue(page.select("section:has(#dan-toi) h3").text().contains("Thực hiện (1)"));
    assertTrue(page.select("section:has(#duoc-dan) h3").text().contains("Được thực hiện bởi (1)"));
    assertTrue(page.select("section:has(#duoc-dan) .quote strong").text().contains("753/QĐ-TTg"));
  }

  @Test
  void setsAnArticleOfOneSentenceAsTextBelowItsMark() {
    Document page = browsing.page("/van-ban/nha-nuoc/thu-tuong/2020-06-03/753-qd-ttg");
    Element article = page.expectFirst("h3#dieu-2");
    assertEquals("Điều 2.", article.ownText());
    assertEquals("Quyết định này có hiệu lực kể từ ngày ký.", page.select("h3#dieu-2 + p").text());
    assertEquals("1. Hằng năm báo cáo kết quả;", page.expectFirst("p#dieu-2-khoan-1").ownText());
    assertTrue(page.select(".outline").text().contains("Điều 2. Quyết định này có hiệu lực"));
    assertTrue(page.select("h3#dieu-1").text().contains("Điều 1. Ban hành kèm theo"));
  }

  @Test
  void showsTablesOfADocumentAsTables() {
    Element table = browsing.page(LANG_SON).expectFirst(".text table");
    assertTrue(table.hasClass("stack"));
    assertEquals("Chủ trì", table.select("td[data-th]").getLast().attr("data-th"));
    assertEquals(2, table.select("td").get(1).select(".line").size());
  }

  @Test
  void leadsAnEarlierAddressToThePresentOneForEver() {
    HttpResponse<String> moved = browsing.get("/van-ban/nha-nuoc/ubnd-lang-son/khong-ro-ngay/cu");
    assertEquals(308, moved.statusCode());
    assertEquals(LANG_SON, Browsing.header(moved, "Location"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/can-tim?", "/tim-kiem?q=&", "/van-ban-trung-uong?"})
  void readsAPageBehindTheLastAsTheLast(String address) {
    Elements pages = browsing.page(address).select(".pager a:not([rel])");
    String last = pages.isEmpty() ? "1" : pages.getLast().ownText();
    assertEquals(
        browsing.page(address + "trang=" + last).select("main").text(),
        browsing.page(address + "trang=99").select("main").text());
  }
}
