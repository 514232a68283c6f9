package vn.caunoi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "fake.library", value = "true")
@Property(name = "micronaut.server.port", value = "-1")
class SimilarPageTest {
  private static final String KEY =
      "nha-nuoc/ubnd-lang-son/2020-07/thuc-hien-quyet-dinh-753-qd-ttg";

  private final Browsing browsing;

  SimilarPageTest(EmbeddedServer server) {
    this.browsing = new Browsing(server);
  }

  @Test
  void isLinkedFromEveryHeading() {
    Document page = browsing.page("/van-ban/" + KEY);
    int headings = page.select(".text :is(h3, h4, h5, h6)").size();
    assertTrue(headings > 0);
    assertEquals(headings, page.select(".text a[href^=/tuong-tu/]").size());
    assertEquals(
        "tương tự ở tỉnh khác: II. Nội dung",
        page.expectFirst("#p-ii a[href=/tuong-tu/" + KEY + "?muc=p-ii]").attr("aria-label"));
  }

  @Test
  void saysWhereHowMuchIsCopiedAndHowManyOnlyRepeat() {
    Document page = browsing.page("/tuong-tu/" + KEY + "?muc=p-ii");
    assertEquals("Quy định tương tự: II. Nội dung", page.expectFirst("h1").text());
    assertEquals(1, page.select(".lede a[href=/van-ban/" + KEY + "#p-ii]").size());
    assertEquals("II. Nội dung › 1. Vay vốn (trùng lời 12,5%)", page.expectFirst(".where").text());
    assertTrue(page.expectFirst("main").text().contains("2 văn bản khác"));
  }

  @Test
  void saysSoWhereNothingIsSimilar() {
    Document page = browsing.page("/tuong-tu/" + KEY + "?muc=p-i");
    assertTrue(page.expectFirst("main").text().contains("Chưa tìm thấy trong kho quy định nào"));
    assertEquals(0, page.select(".hit").size());
  }

  @Test
  void knowsNoSectionThatTheDocumentDoesNotHave() {
    assertEquals(404, browsing.get("/tuong-tu/" + KEY + "?muc=khong-co").statusCode());
    assertEquals(404, browsing.get("/tuong-tu/" + KEY).statusCode());
    assertEquals(404, browsing.get("/tuong-tu/khong/co?muc=p-i").statusCode());
  }
}
