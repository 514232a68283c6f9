package vn.caunoi.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Collects where a page prints whose site it is.
 *
 * <table>
 *   <caption>Names that the values get</caption>
 *   <tr><td>{@code page.logo}</td><td>the words or the image's text of its logo or banner</td></tr>
 *   <tr><td>{@code page.footer}</td><td>how its foot begins, with the notice of copyright</td></tr>
 * </table>
 */
final class SiteMarks {
  private static final int LONGEST_LOGO = 100;
  private static final int LONGEST_FOOT = 600;
  private static final List<String> LOGOS =
      List.of(
          "header .logo, #header .logo, a.logo, .logo, #logo",
          ".banner h1, .banner h2, h1.banner, h2.banner, .banner a, .banner",
          ".site-name, .site-title, .sitename, .site-branding",
          "header img[alt], #header img[alt], .header img[alt]");
  private static final List<String> FEET =
      List.of(
          "footer",
          "#footer, .footer",
          "[class*=footer], [id*=footer]",
          "[class*=copyright], [class*=banquyen]");

  private SiteMarks() {}

  static Map<String, String> of(Document page) {
    Map<String, String> found = new LinkedHashMap<>();
    for (String logos : LOGOS) {
      for (Element logo : page.select(logos)) {
        String name = name(logo);
        if (name.length() > 2 && name.length() <= LONGEST_LOGO) {
          found.putIfAbsent("page.logo", name);
        }
      }
    }
    for (String feet : FEET) {
      for (Element foot : page.select(feet)) {
        String text = Tags.text(foot, LONGEST_FOOT);
        if (text.length() > 2) {
          found.putIfAbsent("page.footer", text);
        }
      }
    }
    return found;
  }

  /** Its words; where it has none, what is said of its image. */
  private static String name(Element logo) {
    String words = Tags.text(logo, LONGEST_LOGO + 1);
    if (!words.isBlank()) {
      return words;
    }
    Element image = logo.normalName().equals("img") ? logo : logo.selectFirst("img[alt]");
    String alt = image == null ? "" : image.attr("alt");
    return alt.isBlank() ? logo.attr("title").strip() : alt.strip();
  }
}
