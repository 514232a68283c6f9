package vn.caunoi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The pages that hang on a document: reports of errors, and the rest of long lists. */
@MicronautTest(transactional = false)
@Property(name = "fake.library", value = "true")
@Property(name = "caunoi.contact", value = "kho@example.org")
@Property(name = "micronaut.server.port", value = "-1")
class ReportPageTest {
  private static final String KEY = "nha-nuoc/thu-tuong/2020-06-03/753-qd-ttg";

  @AutoClose private final Browsing browsing;

  ReportPageTest(EmbeddedServer server) {
    browsing = new Browsing(server);
  }

  @Test
  void isLinkedFromTheFactsAndFromTheRelations() {
    List<String> links =
        browsing.page("/van-ban/" + KEY).select("a:contains(Báo sai)").eachAttr("href");
    assertEquals(
        List.of(
            "/bao-sai/" + KEY, "/bao-sai/" + KEY + "#lien-ket", "/bao-sai/" + KEY + "#lien-ket"),
        links);
  }

  @Test
  void givesALineOfTheCorrectionsFileForEveryLink() {
    Document page = browsing.page("/bao-sai/" + KEY);
    List<String> ready =
        page.select("section:has(> #lien-ket) .copy").stream().map(p -> p.wholeText()).toList();
    assertEquals(2, ready.size());
    List<String> cells = List.of(ready.getFirst().split("\t", -1));
    assertEquals("remove-relation", cells.get(0));
    assertEquals("/van-ban/" + KEY, cells.get(1));
    assertEquals("implements", cells.get(2));
    assertEquals("/van-ban/dang/ban-bi-thu/2019-11-01/39-ct-tw", cells.get(3));
    assertEquals(7, cells.size());
  }

  @Test
  void opensALetterToTheAddressThatIsSet() {
    Document page = browsing.page("/bao-sai/" + KEY);
    String mail = page.expectFirst("section:has(> #thong-tin) li a").attr("href");
    assertTrue(mail.startsWith("mailto:kho@example.org?subject="), mail);
    assertTrue(page.select("section:has(> #thong-tin)").text().contains("kho ghi “03/6/2020”"));
  }

  @Test
  void listsAllRelationsOfOneKind() {
    Document page = browsing.page("/lien-ket/" + KEY + "?loai=implements");
    assertEquals("Được thực hiện bởi: 1 văn bản", page.select("h1").text());
    assertEquals(1, page.select("ul.rows > li").size());
    assertEquals(404, browsing.get("/lien-ket/" + KEY + "?loai=khong-co").statusCode());
    assertEquals(404, browsing.get("/bao-sai/nha-nuoc/khong-co").statusCode());
  }

  @Test
  void listsAllValuesOfAFacetAsSearches() {
    Document page = browsing.page("/loc/loai?q=tin+dung");
    String first = page.expectFirst("ul.rows a").attr("href");
    assertTrue(first.startsWith("/tim-kiem?q=tin%20dung&loai="), first);
    assertEquals(404, browsing.get("/loc/khong-co").statusCode());
  }
}
