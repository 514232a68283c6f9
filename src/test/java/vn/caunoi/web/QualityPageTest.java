package vn.caunoi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.caunoi.library.QualityFigure;

@MicronautTest(transactional = false)
@Property(name = "fake.library", value = "true")
@Property(name = "micronaut.server.port", value = "-1")
class QualityPageTest {
  private final Browsing browsing;

  QualityPageTest(EmbeddedServer server) {
    this.browsing = new Browsing(server);
  }

  @Test
  void saysEveryAcceptedFigureInPlainWords() {
    Set<String> missing = new TreeSet<>();
    for (QualityFigure figure : QualityFigure.accepted()) {
      for (String key :
          List.of(
              "subject." + figure.subject(),
              "measure." + figure.measure(),
              "half." + figure.half(),
              "half." + figure.half() + ".meaning")) {
        if (Messages.in(Language.VIETNAMESE).find("quality." + key).isEmpty()) {
          missing.add(key);
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void showsEveryAcceptedFigureOnce() {
    Document page = browsing.page("/chat-luong?lang=en");
    long measured =
        QualityFigure.accepted().stream()
            .filter(f -> f.whole() > 0 && !f.measure().equals("exact-f1"))
            .count();
    assertEquals(measured, page.select("td small").size());
    QualityFigure wrong =
        QualityFigure.accepted().stream()
            .filter(f -> f.subject().equals("link"))
            .findFirst()
            .orElseThrow();
    Messages english = Messages.in(Language.ENGLISH);
    String row = page.select("tr:has(th:contains(A link from a citation))").text();
    assertTrue(row.contains(english.share(wrong.part(), wrong.whole())), row);
    assertTrue(row.contains(english.say("quality.counted", wrong.part(), wrong.whole())), row);
  }

  @Test
  void leadsWithWhatMattersMostAndExplainsItsWordsFirst() {
    Document page = browsing.page("/chat-luong");
    assertEquals(
        "Văn bản trực tiếp thực hiện văn bản nào", page.select("tbody th").getFirst().text());
    assertEquals("Loại văn bản", page.select("section:has(#h-facts) tbody th").getFirst().text());
    assertEquals(
        List.of("Mọi số văn bản, chữ sạch", "Mọi số văn bản, chữ lỗi"),
        page.select("section:has(#h-mentions) tbody th").eachText().subList(0, 2));
    assertEquals(
        page.select("main section").size(), page.select("main details:has(dt) ~ section").size());
    Set<String> used = new TreeSet<>(page.select("td .line").eachText());
    List<String> explained = page.select("main details dt").eachText();
    used.removeIf(figure -> explained.stream().anyMatch(figure::startsWith));
    assertEquals(Set.of(), used);
  }

  @Test
  void isLinkedFromEveryPageAndFromTheStatus() {
    assertEquals(1, browsing.page("/tinh").select(".foot a[href=/chat-luong]").size());
    assertEquals(1, browsing.page("/trang-thai").select("main a[href=/chat-luong]").size());
    assertTrue(browsing.get("/sitemap.xml").body().contains("/chat-luong</loc>"));
  }
}
