package vn.caunoi.exporting;

import java.util.List;

/** Prints site maps (sitemaps.org, 0.9): addresses for crawlers, in files of limited size. */
public final class Sitemap {
  /** No file lists more addresses. */
  public static final int MOST = 50_000;

  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private Sitemap() {}

  /** The file that lists these absolute addresses. */
  public static String of(List<String> addresses) {
    return list("urlset", "url", addresses);
  }

  /** The file that lists other site maps. */
  public static String index(List<String> sitemaps) {
    return list("sitemapindex", "sitemap", sitemaps);
  }

  private static String list(String root, String entry, List<String> addresses) {
    return DECLARATION
        + XmlText.print(xml ->
            xml.element(
                root,
                all -> {
                  for (String address : addresses) {
                    all.element(entry, one -> one.text("loc", address));
                  }
                },
                "xmlns",
                NAMESPACE));
  }
}
