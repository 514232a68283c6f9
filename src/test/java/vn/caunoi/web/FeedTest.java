package vn.caunoi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
@Property(name = "fake.library", value = "true")
@Property(name = "micronaut.server.port", value = "-1")
class FeedTest {
  private static final String IMPLEMENTERS =
      "/nguon-tin/thuc-hien/dang/ban-bi-thu/2019-11-01/39-ct-tw.atom";

  @AutoClose private final Browsing browsing;
  private final EmbeddedServer server;

  FeedTest(EmbeddedServer server) {
    this.server = server;
    browsing = new Browsing(server);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nguon-tin/tim-kiem.atom?q=tin+dung",
        "/nguon-tin/tim-kiem.atom?q=",
        "/nguon-tin/tim-kiem.atom?q=tin+dung&lang=en",
        "/nguon-tin/tinh/lang-son.atom",
        "/nguon-tin/tinh/ca-mau.atom",
        "/nguon-tin/tinh/kon-tum.atom?moc=2025-06-30",
        IMPLEMENTERS
      })
  void isValidAtomAndSaysWhyEveryEntryIsThere(String address) {
    HttpResponse<String> answer = browsing.get(address);
    assertTrue(Browsing.header(answer, "Content-Type").startsWith("application/atom+xml"));
    Schemas.assertValid("atom.rnc", answer.body());
    Document feed = feed(address);
    feed.select("entry")
        .forEach(e -> assertFalse(e.select("summary").text().isBlank(), e::outerHtml));
    assertEquals(
        server.getURL() + address.replaceAll("&?lang=en", ""), feed.select("feed > id").text());
    List<String> ids = feed.select("entry > id").eachText();
    assertEquals(ids.stream().distinct().toList(), ids);
  }

  @Test
  void quotesTheSentenceByWhichADocumentImplements() {
    Document feed = feed(IMPLEMENTERS);
    String why = feed.select("entry:has(id:contains(753-qd-ttg)) > summary").text();
    assertTrue(why.contains("thực hiện") && why.contains("“thực hiện Chỉ thị số 39-CT/TW”"), why);
    assertTrue(feed.select("entry > id").text().contains("ubnd-lang-son"), "through a rung");
  }

  @Test
  void quotesThePassageThatMatches() {
    String why = feed("/nguon-tin/tim-kiem.atom?q=tin+dung").select("entry > summary").text();
    assertTrue(why.contains("Nguồn vốn tín dụng <script>"), why);
  }

  @Test
  void isFoundFromThePagesThatShowTheSame() {
    for (String page :
        List.of(
            "/tim-kiem?q=tin+dung",
            "/tinh/lang-son",
            "/van-ban/dang/ban-bi-thu/2019-11-01/39-ct-tw")) {
      String feed =
          browsing.page(page).select("link[rel=alternate][type=application/atom+xml]").attr("href");
      assertEquals(200, browsing.get(feed).statusCode(), page);
    }
  }

  @Test
  void hasNothingForWhatIsNotThere() {
    for (String address :
        List.of(
            "/nguon-tin/tinh/atlantis.atom",
            "/nguon-tin/thuc-hien/x.atom",
            "/nguon-tin/thuc-hien/x")) {
      assertEquals(404, browsing.get(address).statusCode(), address);
    }
  }

  @Test
  void mapsTheSiteForCrawlers() {
    String map = browsing.get("/sitemap.xml").body();
    Schemas.assertValid("sitemap.xsd", map);
    List<String> addresses =
        Jsoup.parse(map, "", Parser.xmlParser()).select("url > loc").eachText();
    assertTrue(addresses.size() > 63 + 34);
    addresses.stream()
        .filter(a -> a.contains("/van-ban/"))
        .forEach(a ->
            assertEquals(
                200, browsing.get(a.substring(server.getURL().toString().length())).statusCode()));
    assertEquals(map, browsing.get("/sitemap-1.xml").body());
    assertEquals(404, browsing.get("/sitemap-2.xml").statusCode());
    assertTrue(
        browsing
            .get("/robots.txt")
            .body()
            .contains("\nSitemap: " + server.getURL() + "/sitemap.xml\n"));
  }

  @Test
  void describesTheSearchForBrowsers() {
    Document description = feed("/opensearch.xml");
    assertTrue(description.select("ShortName").text().length() <= 16);
    String template = description.select("Url[type=text/html]").attr("template");
    assertTrue(template.startsWith(server.getURL() + "/tim-kiem?q={searchTerms}"), template);
    assertFalse(
        browsing
            .get("/opensearch.xml", "X-Forwarded-Proto", "javascript")
            .body()
            .contains("javascript"));
    assertTrue(
        browsing.get("/robots.txt", "X-Forwarded-Proto", "https").body().contains(": https://"));
  }

  private Document feed(String address) {
    return Jsoup.parse(browsing.get(address).body(), "", Parser.xmlParser());
  }
}
