package vn.caunoi.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.caunoi.text.SourceNormalizer;

/** Collects what a page declares: {@code <meta>} elements and schema.org data. */
final class PageMeta {
  private static final int MOST = 500;
  private static final int LONGEST = 2000;

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
    return found;
  }

  private static void put(String name, String value, Map<String, String> found) {
    String plain = SourceNormalizer.normalize(Escapes.resolve(value).text()).text().strip();
    boolean fits = !name.isBlank() && !plain.isEmpty() && plain.length() <= LONGEST;
    if (fits && found.size() < MOST) {
      found.putIfAbsent(name.strip(), plain);
    }
  }
}
