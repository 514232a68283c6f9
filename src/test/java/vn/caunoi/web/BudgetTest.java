package vn.caunoi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What every page may weigh and must say of itself. */
@MicronautTest(transactional = false)
@Property(name = "fake.library", value = "true")
@Property(name = "micronaut.server.port", value = "-1")
class BudgetTest {
  private static final int PAGE = 100 * 1024;
  private static final int STYLESHEET = 30 * 1024;

  @AutoClose private final Browsing browsing;

  BudgetTest(EmbeddedServer server) {
    browsing = new Browsing(server);
  }

  @ParameterizedTest
  @FieldSource("vn.caunoi.web.Browsing#PAGES")
  void transfersLessThanAHundredKilobytes(String address) {
    int transferred = browsing.transferred(address);
    assertTrue(transferred < PAGE, () -> transferred + " bytes");
  }

  @ParameterizedTest
  @FieldSource("vn.caunoi.web.Browsing#PAGES")
  void needsOneStylesheetNoScriptAndNothingFromElsewhere(String address) {
    Document page = browsing.page(address);
    assertEquals(1, page.select("link[rel=stylesheet]").size());
    assertEquals(0, page.select("script:not([type=application/ld+json]), style, [style]").size());
    assertEquals(0, page.select("[onclick], [onload], [onerror], iframe, object, embed").size());
    for (Element loaded : page.select("link[rel=stylesheet], link[rel=icon], img, source")) {
      String from = loaded.attr("href") + loaded.attr("src");
      assertTrue(from.startsWith("/") || from.startsWith("data:"), from);
    }
  }

  @ParameterizedTest
  @FieldSource("vn.caunoi.web.Browsing#PAGES")
  void saysWhatItIs(String address) {
    Document page = browsing.page(address);
    assertTrue(page.title().length() > 10, page.title());
    String description = page.select("meta[name=description]").attr("content");
    assertTrue(description.length() > 50, description);
    assertEquals(
        "width=device-width, initial-scale=1", page.select("meta[name=viewport]").attr("content"));
    assertFalse(page.select("html").attr("lang").isEmpty());
    assertEquals(0, page.select("img:not([alt]), svg[role=img]:not(:has(title))").size());
    for (Element link : page.select("a[href], button")) {
      assertFalse((link.text() + link.attr("aria-label")).isBlank(), link::outerHtml);
    }
  }

  @Test
  void hasAStylesheetOfLessThanThirtyKilobytes() {
    String address = browsing.page("/").expectFirst("link[rel=stylesheet]").attr("href");
    int length = browsing.get(address).body().length();
    assertTrue(length < STYLESHEET, () -> length + " characters");
    assertTrue(browsing.transferred(address) < STYLESHEET / 2);
  }
}
