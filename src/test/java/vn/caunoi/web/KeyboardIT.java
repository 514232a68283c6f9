package vn.caunoi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** The tasks that people come for, with the keyboard alone, with JavaScript and without. */
@MicronautTest(transactional = false)
@Property(name = "fake.library", value = "true")
@Property(name = "micronaut.server.port", value = "-1")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardIT {
  private final Chromium chromium = new Chromium();
  private String base = "";

  @BeforeAll
  void start(EmbeddedServer server) {
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
  void findsAPrecedentAndCitesIt(boolean script) {
    Walk walk = walk(script, "/");
    walk.to("#q").write("tín dụng").enter();
    walk.to("a.skip[href='#ket-qua']").enter();
    walk.to(".hit h3 a").enter();
    walk.to("a[href='#trich-dan']").enter();
    assertTrue(chromium.driver().getCurrentUrl().endsWith("#trich-dan"));
    assertTrue(shown("section:has(> #trich-dan) .copy-text").contains("39-CT/TW"));
    walk.to("summary, a");
    assertTrue(
        chromium.driver().findElements(By.cssSelector("section:has(> #trich-dan) :focus")).size()
            == 1,
        "the focus goes on from the citation");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void climbsFromAnArticleToTheDirective(boolean script) {
    Walk walk = walk(script, "/van-ban/bao-chi/bao-vi-du/2021-01-08/day-manh-tro-giup");
    walk.to("main a.cite[href$='/3355-kh-ubnd']").enter();
    assertTrue(shown("h1").contains("3355/KH-UBND"));
    walk.to("main a.cite[href$='/2019-11-01/39-ct-tw']").enter();
    assertTrue(shown("h1").contains("39-CT/TW"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void findsAProvinceOnTheMapAndItsList(boolean script) {
    Walk walk = walk(script, "/tinh");
    walk.to("svg.tiles a[aria-label^='Lạng Sơn']").enter();
    assertEquals("Lạng Sơn", shown("h1"));
    walk.to("section:has(> #h-documents) ul.rows a[href^='/van-ban/']");
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
}
