package vn.caunoi.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Debian's Chromium without a window, as several screens. */
final class Chromium implements AutoCloseable {
  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Path SHOTS = Path.of("target", "screenshots");
  private static final int TALLEST = 4000;

  private @Nullable ChromeDriver driver;

  /** The screens that pages are shown on. */
  enum Screen {
    WIDE_LIGHT(1280, "light"),
    WIDE_DARK(1280, "dark"),
    NARROW_LIGHT(360, "light"),
    NARROW_DARK(360, "dark"),
    NARROWEST(320, "light"),
    /** Text at twice its size. */
    LARGE_TEXT(1280, "light"),
    FORCED(1280, "dark"),
    PAPER(1280, "light");

    /** Those on which every page is looked at. */
    static final List<Screen> ALL =
        List.of(WIDE_LIGHT, WIDE_DARK, NARROW_LIGHT, NARROW_DARK, NARROWEST, LARGE_TEXT);

    private final int width;
    private final String theme;

    Screen(int width, String theme) {
      this.width = width;
      this.theme = theme;
    }

    int width() {
      return width;
    }

    boolean pictured() {
      return this != NARROWEST && this != LARGE_TEXT;
    }
  }

  void start() {
    if (!Files.isExecutable(BROWSER) || !Files.isExecutable(DRIVER)) {
      throw new IllegalStateException(
          "The browser tests need Debian's packages chromium and chromium-driver:"
              + " apt-get install chromium chromium-driver");
    }
    ChromeOptions options = new ChromeOptions();
    options.setBinary(BROWSER.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--hide-scrollbars",
        "--lang=vi");
    options.setExperimentalOption(
        "prefs",
        Map.of(
            "download.default_directory",
            Downloads.FOLDER.toString(),
            "download.prompt_for_download",
            false));
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    driver = new ChromeDriver(service, options);
  }

  ChromeDriver driver() {
    return Objects.requireNonNull(driver);
  }

  void become(Screen screen) {
    size(screen.width, 900);
    driver()
        .executeCdpCommand(
            "Emulation.setEmulatedMedia",
            Map.of(
                "media",
                screen == Screen.PAPER ? "print" : "",
                "features",
                List.of(
                    Map.of("name", "prefers-color-scheme", "value", screen.theme),
                    Map.of("name", "prefers-reduced-motion", "value", "reduce"),
                    Map.of(
                        "name",
                        "forced-colors",
                        "value",
                        screen == Screen.FORCED ? "active" : "none"))));
    run(
        "document.documentElement.style.fontSize = '%s'"
            .formatted(screen == Screen.LARGE_TEXT ? "200%" : ""));
  }

  void screenshot(Screen screen, String address) throws IOException {
    int height = (int) number("return document.documentElement.scrollHeight");
    size(screen.width, Math.min(height, TALLEST));
    Files.createDirectories(SHOTS);
    String name = address.replaceAll("[^a-zA-Z0-9]+", "_") + "-" + screen.name() + ".png";
    Files.write(SHOTS.resolve(name), driver().getScreenshotAs(OutputType.BYTES));
    size(screen.width, 900);
  }

  void run(String script) {
    driver().executeScript(script);
  }

  long number(String script) {
    return ((Number) Objects.requireNonNull(driver().executeScript(script))).longValue();
  }

  /**
   * Targets of less than 24 pixels that have another within 24 pixels of their centre; links inside
   * running text are excepted (WCAG 2.2, 2.5.8).
   */
  List<String> small() {
    Object found =
        driver()
            .executeScript(
                """
                const all = [...document.querySelectorAll('a[href], button, summary, input')]
                  .filter(e => e.checkVisibility() && !e.closest('.vh, .skip')
                    && !(e.matches('a') && getComputedStyle(e).display === 'inline'));
                return all.map(e => [e, e.getBoundingClientRect()])
                  .filter(([e, r]) => r.width > 0 && (r.height < 23.5 || r.width < 23.5)
                    && !e.closest('svg, label'))
                  .map(([e, r]) => Math.round(r.width) + 'x' + Math.round(r.height) + ' '
                    + e.outerHTML.slice(0, 90)).slice(0, 5);
                """);
    return found instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }

  /** How many things of each of these roles the browser tells a screen reader of. */
  Map<String, Long> spoken(Set<String> roles) {
    Object nodes = driver().executeCdpCommand("Accessibility.getFullAXTree", Map.of()).get("nodes");
    return ((List<?>) Objects.requireNonNull(nodes))
        .stream()
            .map(node -> (Map<?, ?>) node)
            .filter(node -> Boolean.FALSE.equals(node.get("ignored")))
            .map(node -> ((Map<?, ?>) Objects.requireNonNull(node.get("role"))).get("value"))
            .map(String::valueOf)
            .filter(roles::contains)
            .collect(Collectors.groupingBy(role -> role, TreeMap::new, Collectors.counting()));
  }

  private void size(int width, int height) {
    driver()
        .executeCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  @Override
  public void close() {
    if (driver != null) {
      driver.quit();
    }
  }
}
