package vn.caunoi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import vn.caunoi.exporting.Csv;
import vn.caunoi.exporting.CsvReader;

/** The tasks that people come for, with the keyboard alone, with JavaScript and without. */
@MicronautTest(transactional = false)
@Property(name = "fake.library", value = "true")
@Property(name = "micronaut.server.port", value = "-1")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardIT {
  private static final String CITE = "section:has(> #trich-dan)";
  private static final String ROWS = "section:has(> #h-documents) ul.rows > li > p > a[lang]";

  private final Chromium chromium = new Chromium();
  private String base = "";

  @BeforeAll
  void start(EmbeddedServer server) throws IOException {
    Downloads.clear();
    base = server.getURL().toString();
    chromium.start();
    chromium.become(Chromium.Screen.WIDE_LIGHT);
  }

  @AfterAll
  void stop() {
    chromium.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void findsAPrecedentAndCitesIt(boolean script) throws IOException {
    Walk walk = walk(script, "/");
    walk.to("#q").write("tín dụng").enter();
    walk.to("a.skip[href='#ket-qua']").jump();
    walk.to(".hit h3 a").enter();
    String number = "39-CT/TW";
    assertTrue(shown("h1").contains(number), "the document that was chosen");
    walk.to("a[href='#trich-dan']").jump();
    assertTrue(shown(CITE + " .copy-text").startsWith("Chỉ thị số " + number));
    walk.to(CITE + " a[href$='.ris']").press();
    String cited = Downloads.next("39-ct-tw.ris");
    assertTrue(cited.startsWith("TY  - "), cited);
    assertTrue(cited.contains(number) && cited.strip().endsWith("ER  -"), cited);
    walk.to(CITE + " a[href$='.json']");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void downloadsAProvincesListAndOpensIt(boolean script) throws IOException {
    Walk walk = walk(script, "/tinh");
    walk.to("svg.tiles a[aria-label^='Lạng Sơn']").enter();
    assertEquals("Lạng Sơn", shown("h1"));
    List<String> titles = texts(ROWS);
    List<String> addresses = paths(ROWS);
    assertFalse(addresses.isEmpty());
    String limit = shown("nav.bar p");
    assertTrue(limit.contains("Tệp có " + addresses.size() + " dòng"), limit);
    walk.to("nav.bar a[href$='/tai-ve/tinh/lang-son.csv?bom=1']").press();
    String file = Downloads.next("lang-son.csv");
    assertTrue(file.startsWith(Csv.BOM), "spreadsheets see that it is UTF-8");
    List<List<String>> records = CsvReader.read(file.substring(Csv.BOM.length()));
    assertEquals(addresses, column(records, "Địa chỉ trong kho"));
    assertEquals(titles.size(), column(records, "Trích yếu").size());
    for (int i = 0; i < titles.size(); i++) {
      assertTrue(titles.get(i).equalsIgnoreCase(column(records, "Trích yếu").get(i)));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void climbsFromAnArticleToTheDirective(boolean script) {
    Walk walk = walk(script, "/van-ban/bao-chi/bao-vi-du/2021-01-08/day-manh-tro-giup");
    walk.to("main a.cite[href$='/3355-kh-ubnd']").enter();
    assertTrue(shown("h1").contains("3355/KH-UBND"));
    walk.to(".ladder .why > summary").press();
    String reason = ".ladder .why[open] .quote";
    assertTrue(shown(reason).contains("Chỉ thị số 39-CT/TW"), "the sentence that says so");
    walk.back("main a.cite[href$='/2019-11-01/39-ct-tw']").enter();
    assertTrue(shown("h1").contains("39-CT/TW"));
    assertEquals("văn bản đang xem", shown(".rung[aria-current] small").replaceAll(".*; ", ""));
  }

  private Walk walk(boolean script, String address) {
    chromium
        .driver()
        .executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !script));
    Walk walk = new Walk(chromium.driver());
    walk.open(base + address);
    return walk;
  }

  private String shown(String css) {
    return chromium.driver().findElement(By.cssSelector(css)).getText();
  }

  private List<String> texts(String css) {
    return chromium.driver().findElements(By.cssSelector(css)).stream()
        .map(WebElement::getText)
        .toList();
  }

  private List<String> paths(String css) {
    return chromium.driver().findElements(By.cssSelector(css)).stream()
        .map(link -> String.valueOf(link.getDomAttribute("href")))
        .toList();
  }

  private static List<String> column(List<List<String>> records, String heading) {
    int column = records.getFirst().indexOf(heading);
    return records.stream().skip(1).map(r -> r.get(column)).toList();
  }
}
