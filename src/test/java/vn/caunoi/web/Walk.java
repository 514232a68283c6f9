package vn.caunoi.web;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/**
 * Walks through pages with the keyboard alone; at every stop the focus must be seen and must come
 * after the one before.
 */
final class Walk {
  private static final int MOST_STOPS = 160;

  private static final String SEEN =
      """
      const e = document.activeElement, r = e.getBoundingClientRect(), s = getComputedStyle(e);
      const tile = e.querySelector(':scope > rect');
      const ring = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2
        || tile && parseFloat(getComputedStyle(tile).strokeWidth) >= 3;
      return Boolean(ring && r.bottom > 0 && r.top < innerHeight && r.width > 0);
      """;

  private static final String IN_ORDER =
      """
      const e = document.activeElement, before = window.lastStop;
      window.lastStop = e;
      return !before || !document.contains(before)
        || Boolean(before.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING);
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
    for (int i = 0; i < MOST_STOPS; i++) {
      press(Keys.TAB);
      WebElement at = driver.switchTo().activeElement();
      String where = at.getTagName() + " " + at.getText() + " on " + driver.getCurrentUrl();
      assertTrue(yes(SEEN), () -> "the focus is not seen: " + where);
      assertTrue(yes(IN_ORDER), () -> "the focus goes back: " + where);
      if (Boolean.TRUE.equals(
          driver.executeScript("return arguments[0].matches(arguments[1])", at, css))) {
        return this;
      }
    }
    return fail("not reached: " + css + " on " + driver.getCurrentUrl());
  }

  Walk write(String text) {
    new Actions(driver).sendKeys(text).perform();
    return this;
  }

  /** Follows the link, or sends the form, that has the focus. */
  Walk enter() {
    press(Keys.ENTER);
    return this;
  }

  String focused(String attribute) {
    return String.valueOf(driver.switchTo().activeElement().getDomAttribute(attribute));
  }

  private void press(Keys key) {
    new Actions(driver).sendKeys(key).perform();
  }

  private boolean yes(String script) {
    return Boolean.TRUE.equals(driver.executeScript(script));
  }
}
