package vn.caunoi.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.library.Facet;
import vn.caunoi.library.SearchRequest;
import vn.caunoi.library.SearchResult;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.Holding;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.PolicyArea;

/** Makes the form of facets. */
final class Facets {
  private static final int SHOWN = 6;

  /** Room for every province; longer lists have a page of their own. */
  private static final int MOST = 64;

  private final Messages words;
  private final Terms terms;
  private final SearchAddress address;

  Facets(Visit visit, SearchAddress address) {
    this.words = visit.words();
    this.terms = visit.terms();
    this.address = address;
  }

  SearchPage.Filter filter(SearchResult result) {
    List<SearchPage.Group> groups = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      List<SearchResult.FacetCount> counts = result.facets().getOrDefault(facet, List.of());
      if (!counts.isEmpty()) {
        groups.add(group(facet, counts));
      }
    }
    return new SearchPage.Filter(groups, chosen(result.facets()), hidden());
  }

  private SearchPage.Group group(Facet facet, List<SearchResult.FacetCount> counts) {
    List<SearchPage.Option> first = new ArrayList<>();
    List<SearchPage.Option> rest = new ArrayList<>();
    for (SearchResult.FacetCount count : ordered(facet, counts)) {
      SearchPage.Option option =
          new SearchPage.Option(
              count.value(), label(facet, count), words.number(count.count()), count.chosen());
      if (first.size() < SHOWN || count.chosen()) {
        first.add(option);
      } else if (rest.size() < MOST) {
        rest.add(option);
      }
    }
    Optional<Link> all =
        counts.size() > first.size() + rest.size()
            ? Optional.of(
                new Link(
                    words.say("search.facet.all", counts.size()),
                    FacetController.address(address, facet)))
            : Optional.empty();
    return new SearchPage.Group(terms.facet(facet), facet.parameter(), first, rest, all);
  }

  /** The most frequent first, as they are counted; of years the latest. */
  private static List<SearchResult.FacetCount> ordered(
      Facet facet, List<SearchResult.FacetCount> counts) {
    Comparator<SearchResult.FacetCount> byValue =
        Comparator.comparing(SearchResult.FacetCount::value);
    return facet == Facet.YEAR ? counts.stream().sorted(byValue.reversed()).toList() : counts;
  }

  /** What is chosen, each a link to the search without it. */
  private List<Link> chosen(Map<Facet, List<SearchResult.FacetCount>> facets) {
    List<Link> chosen = new ArrayList<>();
    address
        .filters()
        .forEach((facet, values) ->
            values.forEach(value ->
                chosen.add(
                    new Link(
                        label(facet, facets.getOrDefault(facet, List.of()), value),
                        address.without(facet, value).href()))));
    return chosen;
  }

  private String label(Facet facet, List<SearchResult.FacetCount> counts, String value) {
    return counts.stream()
        .filter(c -> c.value().equals(value))
        .map(c -> label(facet, c))
        .findFirst()
        .orElse(value);
  }

  /** The label in the reader's language, where the vocabulary knows the value. */
  String label(Facet facet, SearchResult.FacetCount count) {
    Optional<String> known =
        switch (facet) {
          case TYPE -> DocumentType.ofWord(count.value()).map(terms::type);
          case AREA -> PolicyArea.ofCode(count.value()).map(terms::area);
          case LEVEL -> Level.ofCode(count.value()).map(terms::level);
          case HOLDING ->
              Arrays.stream(Holding.values())
                  .filter(h -> h.code().equals(count.value()))
                  .findFirst()
                  .map(terms::holding);
          case PROVINCE, PROVINCE_TODAY, REGION, YEAR, ISSUER, IMPLEMENTS -> Optional.empty();
        };
    return known.map(Naming::capital).orElse(count.label());
  }

  private List<SearchPage.Hidden> hidden() {
    List<SearchPage.Hidden> hidden = new ArrayList<>();
    hidden.add(new SearchPage.Hidden(SearchAddress.QUERY, address.query()));
    if (address.sort() != SearchRequest.Sort.RELEVANCE) {
      String sort = address.sort().name().toLowerCase(Locale.ROOT);
      hidden.add(new SearchPage.Hidden(SearchAddress.SORT, sort));
    }
    if (address.verbatim()) {
      hidden.add(new SearchPage.Hidden(SearchAddress.VERBATIM, "1"));
    }
    return hidden;
  }
}
