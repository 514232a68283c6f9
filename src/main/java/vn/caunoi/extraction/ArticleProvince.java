package vn.caunoi.extraction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the province that an article calls "the province" without naming it there, or in which the
 * body is whose page it stands on: that of its outlet where the text names it too or none, or the
 * only one that the text names at all.
 */
final class ArticleProvince {
  private static final List<String> UNNAMED = WordLists.list("article-province.unnamed");
  private static final int SHORTEST_LINE = 60;

  private ArticleProvince() {}

  static Optional<String> of(Page page, Article article) {
    List<Line> lines = body(page, article);
    Set<String> named = new LinkedHashSet<>();
    lines.forEach(l -> named.addAll(PlaceNames.all(l.text())));
    boolean unnamed =
        article.outlet().filter(Outlets::isBody).isPresent()
            || lines.stream().anyMatch(l -> Words.containsAny(l.folded(), UNNAMED));
    if (!unnamed) {
      return Optional.empty();
    }
    Optional<String> outlet =
        article.outlet().flatMap(PlaceNames::only).or(() -> Hosts.province(page.read().declared()));
    boolean local = outlet.filter(p -> named.isEmpty() || named.contains(p)).isPresent();
    return local ? outlet : named.size() == 1 ? named.stream().findFirst() : Optional.empty();
  }

  /** The headline and the paragraphs; captions and lists of other articles are shorter. */
  private static List<Line> body(Page page, Article article) {
    List<Line> asked = Questions.asked(page);
    return page.lines().stream()
        .skip(article.headline())
        .filter(l -> !asked.contains(l) || !Questions.answered(page))
        .filter(l -> l.length() > SHORTEST_LINE || l.equals(page.lines().get(article.headline())))
        .toList();
  }
}
