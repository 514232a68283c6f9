package vn.caunoi.web;

import java.util.ArrayList;
import java.util.List;
import vn.caunoi.library.Library;

/** Ways to find more where a search found nothing, narrowest first; only those that do find. */
final class Widening {
  private static final int MOST_SEARCHES = 6;

  private final Library library;
  private final Messages words;

  Widening(Library library, Visit visit) {
    this.library = library;
    this.words = visit.words();
  }

  List<SearchPage.Wider> of(SearchAddress address) {
    List<SearchPage.Wider> found = new ArrayList<>();
    for (Step step : steps(address).stream().limit(MOST_SEARCHES).toList()) {
      long total = library.search(step.address().withPage(1).toRequest(1)).total();
      if (total > 0) {
        found.add(
            new SearchPage.Wider(
                new Link(step.text(), step.address().href()), words.say("count.documents", total)));
      }
    }
    return found;
  }

  private List<Step> steps(SearchAddress address) {
    List<Step> steps = new ArrayList<>();
    address
        .filters()
        .forEach((facet, values) ->
            values.forEach(v ->
                steps.add(new Step(words.say("wider.without", v), address.without(facet, v)))));
    if (address.filters().size() > 1) {
      steps.add(new Step(words.say("wider.everywhere"), address.withoutFilters()));
    }
    List<String> typed = List.of(address.query().strip().split("\\s+"));
    for (int kept = typed.size() - 1; kept >= 1; kept--) {
      String fewer = String.join(" ", typed.subList(0, kept));
      steps.add(
          new Step(words.say("wider.words", fewer), address.withoutFilters().withQuery(fewer)));
    }
    return steps;
  }

  private record Step(String text, SearchAddress address) {}
}
