package vn.caunoi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private static final List<String> ALL_TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

  /** So long that axe-core needs minutes; its structure is the same on every screen. */
  private static final String LONG = "/van-ban/nha-nuoc/ubnd-dak-lak/2020-06-25/5540-kh-ubnd";

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
    for (String address : Browsing.PAGES.stream().filter(a -> !a.equals(LONG)).toList()) {
      chromium.driver().get(base + address + (address.contains("?") ? "&" : "?") + "lang=en");
      chromium.run("document.querySelectorAll('details').forEach(d => d.open = true)");
      faults.addAll(faults("en " + address, List.of()));
    }
    chromium.driver().manage().deleteAllCookies();
    assertEquals(List.of(), faults);
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

  /** Looks at the page that is loaded, on every screen. */
  private void look(String address, List<String> faults) throws IOException {
    for (Chromium.Screen screen : Chromium.Screen.ALL) {
      chromium.become(screen);
      if (screen.pictured()) {
        chromium.screenshot(screen, address);
      }
      boolean brief = address.equals(LONG) && screen != Chromium.Screen.WIDE_LIGHT;
      faults.addAll(faults(screen + " " + address, brief ? COLOURS : screen.rules()));
      long width = chromium.number("return document.documentElement.scrollWidth");
      if (width > screen.width()) {
        faults.add(screen + " " + address + ": scrolls sideways, " + width);
      }
      chromium.small().forEach(s -> faults.add(screen + " " + address + ": small " + s));
    }
    chromium.become(Chromium.Screen.WIDE_LIGHT);
  }

  /** What axe-core finds by these rules, or by all where none are named. */
  private List<String> faults(String where, List<String> rules) {
    AxeBuilder axe =
        rules.isEmpty() ? new AxeBuilder().withTags(ALL_TAGS) : new AxeBuilder().withRules(rules);
    Results results = axe.analyze(chromium.driver());
    List<String> faults = new ArrayList<>();
    for (Rule rule : results.getViolations()) {
      rule.getNodes().stream()
          .limit(3)
          .forEach(n -> faults.add(where + ": " + rule.getId() + " " + n.getHtml()));
    }
    return faults;
  }
}
