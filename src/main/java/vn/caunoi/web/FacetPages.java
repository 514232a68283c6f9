package vn.caunoi.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.caunoi.library.Facet;
import vn.caunoi.library.SearchRequest;
import vn.caunoi.library.SearchResult;

/** Makes the page of all values of a facet, in alphabetical order. */
final class FacetPages {
  private static final int SIZE = 100;

  private final Frames frames;
  private final Visit visit;
  private final SearchAddress asked;

  FacetPages(Frames frames, Visit visit, SearchAddress asked) {
    this.frames = frames;
    this.visit = visit;
    this.asked = asked;
  }

  FacetPage of(Facet facet, SearchResult result) {
    Messages words = visit.words();
    Facets labels = new Facets(visit, asked);
    SearchAddress search = asked.withPage(1);
    Collator collator = Collator.getInstance(Locale.of("vi"));
    List<HomePage.Example> all =
        result.facets().getOrDefault(facet, List.of()).stream()
            .map(c ->
                new HomePage.Example(
                    new Link(labels.label(facet, c), search.with(facet, c.value()).href()),
                    words.say("count.documents", c.count())))
            .sorted(Comparator.comparing(e -> e.link().text(), collator))
            .toList();
    int last = new Pager.Position(1, SIZE, all.size()).last(SearchRequest.LAST_PAGE);
    int page = Math.min(asked.page(), last);
    String title = words.say("facet.title", visit.terms().facet(facet), all.size());
    return new FacetPage(
        frames.of(visit, title, Section.SEARCH),
        new Link(words.say("facet.back"), search.href()),
        all.stream().skip((page - 1L) * SIZE).limit(SIZE).toList(),
        Pager.of(
            new Pager.Position(page, SIZE, all.size()),
            SearchRequest.LAST_PAGE,
            p -> FacetController.page(asked, facet, p),
            words));
  }
}
