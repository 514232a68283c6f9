package vn.caunoi.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * axe-core in the page that is loaded, by all rules of WCAG 2.2 A and AA and of best practice. It
 * is brought in once a page and tells of violations only: what Deque's own binding adds, a window
 * of its own at every run and a report on everything that passed, takes most of its time.
 */
final class Axe {
  private static final String SOURCE = source();

  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        resultTypes: ['violations'],
        iframes: false
      }).then(
        found => done(found.violations.flatMap(rule =>
          rule.nodes.slice(0, 3).map(node => rule.id + ' ' + node.html.slice(0, 300)))),
        failure => done(['axe-core failed: ' + failure]));
      """;

  private final ChromeDriver driver;

  Axe(ChromeDriver driver) {
    this.driver = driver;
  }

  /** What it finds on the page as it is shown now, at most three places a rule. */
  List<String> faults() {
    if (!Boolean.TRUE.equals(driver.executeScript("return typeof axe === 'object'"))) {
      driver.executeScript(SOURCE);
    }
    Object found = driver.executeAsyncScript(RUN);
    return ((List<?>) Objects.requireNonNull(found)).stream().map(String::valueOf).toList();
  }

  private static String source() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
