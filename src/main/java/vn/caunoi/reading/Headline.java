package vn.caunoi.reading;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds a page's headline: the heading that its title repeats, or its only first-level heading. */
final class Headline {
  private static final int SHORTEST = 10;
  private static final int LONGEST = 400;

  private Headline() {}

  static Optional<Element> of(Element body, String pageTitle) {
    String title = Fold.key(pageTitle);
    for (Element heading :
        body.select("h1, h2, h3, [class*=title], [class*=tieu], [itemprop=headline]")) {
      String key = Fold.key(Tags.text(heading, LONGEST));
      if (key.length() >= SHORTEST && isSame(key, title)) {
        return Optional.of(heading);
      }
    }
    return body.select("h1").stream()
        .filter(h -> Tags.text(h, LONGEST).length() >= SHORTEST)
        .findFirst();
  }

  private static boolean isSame(String key, String title) {
    return title.startsWith(key) || (title.length() >= SHORTEST && key.startsWith(title));
  }
}
