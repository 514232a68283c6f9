package vn.caunoi.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.caunoi.text.SourceNormalizer;

/** Collects what a page declares: {@code <meta>} elements and schema.org data. */
final class PageMeta {
  private static final int MOST = 500;
  private static final int LONGEST = 2000;
  private static final int LEVELS = 3;

  private PageMeta() {}

  /** Names and values; the first value of a name counts. */
  static Map<String, String> of(Document page) {
    Map<String, String> found = new LinkedHashMap<>();
    for (Element meta : page.select("meta[content]")) {
      for (String key : new String[] {"name", "property", "itemprop", "http-equiv"}) {
        put(meta.attr(key), meta.attr("content"), found);
      }
    }
    for (Element script : page.select("script[type=application/ld+json]")) {
      JsonLd.read(script.data()).forEach((name, value) -> put(name, value, found));
    }
    page.select("time[datetime][itemprop]")
        .forEach(t -> put(t.attr("itemprop"), t.attr("datetime"), found));
    page.select("[itemprop=datePublished]:not(meta):not(time)")
        .forEach(
            e -> put("datePublished", e.hasAttr("content") ? e.attr("content") : e.text(), found));
    page.select("link[rel=canonical][href]").forEach(l -> put("canonical", l.attr("href"), found));
    headlineTime(page).ifPresent(t -> put("page.time", t, found));
    SiteMarks.of(page).forEach((name, value) -> put(name, value, found));
    return found;
  }

  /** The machine-readable time that stands closest round the headline. */
  private static Optional<String> headlineTime(Document page) {
    Element headline = page.selectFirst("h1");
    Element around = headline == null ? null : headline.parent();
    for (int up = 0; up < LEVELS && around != null && !around.equals(page.body()); up++) {
      Element time = around.selectFirst("time[datetime]");
      if (time != null) {
        return Optional.of(time.attr("datetime"));
      }
      around = around.parent();
    }
    return Optional.empty();
  }

  private static void put(String name, String value, Map<String, String> found) {
    String plain = SourceNormalizer.normalize(Escapes.resolve(value).text()).text().strip();
    boolean fits = !name.isBlank() && !plain.isEmpty() && plain.length() <= LONGEST;
    if (fits && found.size() < MOST) {
      found.putIfAbsent(name.strip(), plain);
    }
  }
}
