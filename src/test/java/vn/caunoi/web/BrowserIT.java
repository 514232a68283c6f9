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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** The pages in a real Chromium: axe-core, the keyboard, narrow screens, no script. */
@MicronautTest(transactional = false)
@Property(name = "fake.library", value = "true")
@Property(name = "micronaut.server.port", value = "-1")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserIT {
  private final Chromium chromium = new Chromium();
  private String base = "";

  @BeforeAll
  void start(EmbeddedServer server) {
    base = server.getURL().toString();
    chromium.start();
  }

  @AfterAll
  void stop() {
    chromium.close();
  }

  @Test
  void findsNothingWithAxeAtAnyWidthInAnyTheme() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Chromium.Screen screen : Chromium.Screen.values()) {
      chromium.become(screen);
      for (String address : Browsing.PAGES) {
        chromium.driver().get(base + address);
        chromium.screenshot(screen, address);
        faults.addAll(faults(screen + " " + address, screen.dark() ? colours() : allRules()));
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void findsNothingWithAxeInEnglishAndWithAllDetailsOpen() {
    chromium.become(Chromium.Screen.WIDE_LIGHT);
    List<String> faults = new ArrayList<>();
    for (String address : Browsing.PAGES) {
      chromium.driver().get(base + address + (address.contains("?") ? "&" : "?") + "lang=en");
      chromium.run("document.querySelectorAll('details').forEach(d => d.open = true)");
      faults.addAll(faults("en " + address, allRules()));
    }
    chromium.driver().manage().deleteAllCookies();
    assertEquals(List.of(), faults);
  }

  @Test
  void needsNoSidewaysScrollingAt320Pixels() {
    chromium.becomeNarrowest();
    List<String> wide = new ArrayList<>();
    for (String address : Browsing.PAGES) {
      chromium.driver().get(base + address);
      long width = chromium.number("return document.documentElement.scrollWidth");
      if (width > 320) {
        wide.add(width + " " + address);
      }
    }
    assertEquals(List.of(), wide);
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

  @Test
  void givesEveryTargetRoomForAFinger() {
    chromium.become(Chromium.Screen.NARROW_LIGHT);
    List<String> small = new ArrayList<>();
    for (String address : Browsing.PAGES) {
      chromium.driver().get(base + address);
      chromium.small().forEach(s -> small.add(address + " " + s));
    }
    assertEquals(List.of(), small);
  }

  private static AxeBuilder allRules() {
    return new AxeBuilder()
        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));
  }

  /** What the dark theme can change. */
  private static AxeBuilder colours() {
    return new AxeBuilder().withRules(List.of("color-contrast", "link-in-text-block"));
  }

  private List<String> faults(String where, AxeBuilder axe) {
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
