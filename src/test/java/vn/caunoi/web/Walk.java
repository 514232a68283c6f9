package vn.caunoi.web;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.function.UnaryOperator;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/**
 * Walks through pages with the keyboard alone; at every stop the focus must be seen, with nothing
 * over it, and must come next in the order of the page.
 */
final class Walk {
  private static final int MOST_STOPS = 160;

  /** The directions of {@code Node.compareDocumentPosition}. */
  private static final int FOLLOWING = 4;

  private static final int PRECEDING = 2;

  private static final String SEEN =
      """
      const e = document.activeElement, r = e.getBoundingClientRect(), s = getComputedStyle(e);
      const tile = e.querySelector(':scope > rect');
      const ring = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2
        || tile && parseFloat(getComputedStyle(tile).strokeWidth) >= 3;
      const line = e.getClientRects()[0];
      const over = document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2);
      const free = over && (e.contains(over) || over.contains(e));
      return Boolean(ring && free && r.bottom > 0 && r.top < innerHeight && r.width > 0);
      """;

  private static final String IN_ORDER =
      """
      const e = document.activeElement, before = window.lastStop;
      window.lastStop = e;
      return !before || !document.contains(before)
        || Boolean(before.compareDocumentPosition(e) & arguments[0]);
      """;

  private final ChromeDriver driver;

  Walk(ChromeDriver driver) {
    this.driver = driver;
  }

  void open(String address) {
    driver.get(address);
  }

  /** Tabs on until something of this kind has the focus. */
  Walk to(String css) {
    return to(css, FOLLOWING, keys -> keys.sendKeys(Keys.TAB));
  }

  /** Tabs backwards until something of this kind has the focus. */
  Walk back(String css) {
    return to(
        css, PRECEDING, keys -> keys.keyDown(Keys.SHIFT).sendKeys(Keys.TAB).keyUp(Keys.SHIFT));
  }

  private Walk to(String css, int direction, UnaryOperator<Actions> step) {
    for (int i = 0; i < MOST_STOPS; i++) {
      step.apply(new Actions(driver)).perform();
      WebElement at = driver.switchTo().activeElement();
      String where = at.getTagName() + " " + at.getText() + " on " + driver.getCurrentUrl();
      assertTrue(yes(SEEN), () -> "the focus is not seen: " + where);
      assertTrue(yes(IN_ORDER, direction), () -> "the focus is out of order: " + where);
      if (yes("return document.activeElement.matches(arguments[0])", css)) {
        return this;
      }
    }
    return fail("not reached: " + css + " on " + driver.getCurrentUrl());
  }

  Walk write(String text) {
    new Actions(driver).sendKeys(text).perform();
    return this;
  }

  /** Follows the link, or sends the form, that has the focus, and waits for the page. */
  Walk enter() {
    press();
    Patience.until(
        () -> yes("return !window.lastStop && document.readyState === 'complete'"),
        "another page than " + driver.getCurrentUrl());
    return this;
  }

  /** Follows a link to a place on the same page. */
  Walk jump() {
    String hash = String.valueOf(driver.switchTo().activeElement().getDomAttribute("href"));
    press();
    Patience.until(
        () ->
            yes(
                "return location.hash === arguments[0] && !!document.querySelector(':target')",
                hash),
        hash);
    return this;
  }

  /** Opens what has the focus, or saves the file that it leads to; the page stays. */
  Walk press() {
    new Actions(driver).sendKeys(Keys.ENTER).perform();
    return this;
  }

  private boolean yes(String script, Object... arguments) {
    return Boolean.TRUE.equals(driver.executeScript(script, arguments));
  }
}
