package vn.caunoi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/**
 * The pages in a real Chromium: axe-core on every page and state, on every screen. Each page is
 * loaded once; the screen changes around it.
 */
@MicronautTest(transactional = false)
@Property(name = "fake.library", value = "true")
@Property(name = "micronaut.server.port", value = "-1")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserIT {
  private final Chromium chromium = new Chromium();
  private Optional<FakeLibrary> library = Optional.empty();
  private String base = "";

  @BeforeAll
  void start(EmbeddedServer server) {
    base = server.getURL().toString();
    library = Optional.of(server.getApplicationContext().getBean(FakeLibrary.class));
    chromium.start();
  }

  @AfterAll
  void stop() {
    chromium.close();
  }

  @Test
  void findsNothingWithAxeOnAnyScreen() throws IOException {
    List<String> faults = new ArrayList<>();
    for (String address : Browsing.PAGES) {
      chromium.driver().get(base + address);
      look(address, faults);
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void findsNothingWithAxeWhileTheLibraryIsBeingPrepared() throws IOException {
    library.orElseThrow().ready = false;
    List<String> faults = new ArrayList<>();
    chromium.driver().get(base + "/tinh");
    look("/503", faults);
    library.orElseThrow().ready = true;
    assertEquals(List.of(), faults);
  }

  @Test
  void findsNothingWithAxeInEnglishAndWithAllDetailsOpen() {
    chromium.become(Chromium.Screen.WIDE_LIGHT);
    List<String> faults = new ArrayList<>();
    for (String address : Browsing.PAGES) {
      chromium.driver().get(base + address + (address.contains("?") ? "&" : "?") + "lang=en");
      chromium.run("document.querySelectorAll('details').forEach(d => d.open = true)");
      axe().faults().forEach(f -> faults.add("en " + address + ": " + f));
    }
    chromium.driver().manage().deleteAllCookies();
    assertEquals(List.of(), faults);
  }

  @Test
  void keepsTablesTablesWhereTheyAreShownAsRecords() {
    for (String address :
        List.of(
            "/", "/can-tim", "/tinh/lang-son", "/van-ban/dang/ban-bi-thu/2019-11-01/39-ct-tw")) {
      chromium.driver().get(base + address);
      chromium.become(Chromium.Screen.WIDE_LIGHT);
      Map<String, Long> wide = chromium.spoken(Set.of("table", "row", "cell", "columnheader"));
      chromium.become(Chromium.Screen.NARROWEST);
      assertEquals(wide, chromium.spoken(wide.keySet()), address);
      assertEquals(4, wide.size(), address);
    }
  }

  @Test
  void keepsSignsAndBordersInForcedColours() throws IOException {
    for (String address : List.of("/tinh", "/van-ban/dang/ban-bi-thu/2019-11-01/39-ct-tw")) {
      chromium.become(Chromium.Screen.FORCED);
      chromium.driver().get(base + address);
      chromium.screenshot(Chromium.Screen.FORCED, address);
      long unseen =
          chromium.number(
              """
              return [...document.querySelectorAll('.tiles rect, .draw rect, .draw circle')]
                .filter(e => getComputedStyle(e).stroke === getComputedStyle(document.body).backgroundColor
                  || getComputedStyle(e).stroke === 'none').length
              """);
      assertEquals(0, unseen, address);
    }
  }

  @Test
  void leavesOutOnPaperWhatPaperCannotUse() throws IOException {
    chromium.become(Chromium.Screen.PAPER);
    String address = "/van-ban/nha-nuoc/ubnd-lang-son/2020-07/thuc-hien-quyet-dinh-753-qd-ttg";
    chromium.driver().get(base + address);
    chromium.screenshot(Chromium.Screen.PAPER, address);
    for (String part : List.of(".nav", ".outline", ".find", ".foot ul", ".anchor")) {
      chromium
          .driver()
          .findElements(By.cssSelector(part))
          .forEach(e -> assertTrue(!e.isDisplayed(), part));
    }
    assertTrue(chromium.driver().findElement(By.cssSelector(".text")).isDisplayed());
  }

  @Test
  void skipsToTheContentWithTheKeyboard() {
    chromium.become(Chromium.Screen.WIDE_LIGHT);
    ChromeDriver driver = chromium.driver();
    driver.get(base + "/tim-kiem?q=tin+dung");
    new Actions(driver).sendKeys(Keys.TAB).perform();
    assertEquals("skip", driver.switchTo().activeElement().getDomAttribute("class"));
    assertTrue(driver.switchTo().activeElement().getRect().getY() >= 0, "the skip link shows");
    new Actions(driver).sendKeys(Keys.ENTER).perform();
    assertEquals("main", driver.switchTo().activeElement().getDomAttribute("id"));
    new Actions(driver).sendKeys(Keys.TAB).perform();
    assertTrue(
        driver.findElement(By.id("main")).findElements(By.cssSelector(":focus")).size() == 1);
  }

  /** Looks at the page that is loaded, on every screen and by all rules. */
  private void look(String address, List<String> faults) throws IOException {
    for (Chromium.Screen screen : Chromium.Screen.ALL) {
      chromium.become(screen);
      if (screen.pictured()) {
        chromium.screenshot(screen, address);
      }
      String where = screen + " " + address + ": ";
      axe().faults().forEach(f -> faults.add(where + f));
      long width = chromium.number("return document.documentElement.scrollWidth");
      if (width > screen.width()) {
        faults.add(where + "scrolls sideways, " + width);
      }
      chromium.small().forEach(s -> faults.add(where + "small " + s));
    }
    chromium.become(Chromium.Screen.WIDE_LIGHT);
  }

  private Axe axe() {
    return new Axe(chromium.driver());
  }
}
