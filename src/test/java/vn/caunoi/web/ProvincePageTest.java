package vn.caunoi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "fake.library", value = "true")
@Property(name = "micronaut.server.port", value = "-1")
class ProvincePageTest {
  @AutoClose private final Browsing browsing;

  ProvincePageTest(EmbeddedServer server) {
    browsing = new Browsing(server);
  }

  @Test
  void switchesBetweenTheUnitOfTodayAndThoseItWasMadeFrom() {
    List<String> tabs = browsing.page("/tinh/kon-tum").select(".tabs a").eachText();
    assertEquals(
        List.of("Quảng Ngãi hiện nay", "Quảng Ngãi trước 01/7/2025", "Kon Tum trước 01/7/2025")
            .stream()
            .sorted()
            .toList(),
        tabs.stream().sorted().toList());
    Element here = browsing.page("/tinh/kon-tum").expectFirst(".tabs a[aria-current]");
    assertEquals("Kon Tum trước 01/7/2025", here.text());
  }

  @Test
  void answersThroughTheDecisionCountForTheDirective() {
    Document page = browsing.page("/tinh/lang-son");
    Element directive = page.expectFirst("section:has(> #h-central) tr:contains(39-CT/TW)");
    assertTrue(directive.text().contains("có kế hoạch"), directive.text());
    Document gap = browsing.page("/tinh/kon-tum");
    Elements missing = gap.select("section:has(> #h-central) tr.none");
    assertTrue(missing.text().contains("chưa tìm thấy"));
    missing.forEach(row -> assertTrue(row.expectFirst("th small").hasText(), row.text()));
  }

  @Test
  void drawsItsDocumentsOnATimeLineWithTheTurnOf2025() {
    Document page = browsing.page("/tinh/kon-tum");
    List<String> drawn = page.select("svg.draw .t-b").eachText();
    assertEquals(List.of("476/KH-UBND", "Thuộc Quảng Ngãi"), drawn);
  }

  @Test
  void listsTheBodiesThatIssuedItsDocuments() {
    Element bodies = browsing.page("/tinh/kon-tum").expectFirst("section:has(> #h-bodies)");
    assertTrue(bodies.text().contains("UBND tỉnh Kon Tum 1 văn bản"), bodies.text());
  }

  @Test
  void saysOfAnEmptyProvinceThatNothingWasFoundInTheLibrary() {
    Document page = browsing.page("/tinh/ca-mau");
    assertTrue(
        page.select("section:has(> #h-documents)").text().contains("Chưa tìm thấy trong kho"));
    assertEquals(0, page.select("svg.draw").size());
  }
}
