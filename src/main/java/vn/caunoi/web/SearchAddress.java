package vn.caunoi.web;

import io.micronaut.http.HttpParameters;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.caunoi.library.Facet;
import vn.caunoi.library.SearchRequest;

/**
 * A search as its address says it; it reads and prints that address.
 *
 * <table>
 *   <caption>Parameters</caption>
 *   <tr><th>name</th><th>meaning</th></tr>
 *   <tr><td>q</td><td>the query as typed</td></tr>
 *   <tr><td>{@link Facet#parameter}</td><td>a wanted value, may be repeated</td></tr>
 *   <tr><td>xep</td><td>newest, most_cited</td></tr>
 *   <tr><td>trang</td><td>page, from 1</td></tr>
 *   <tr><td>nguyenvan</td><td>1 when the query is to be taken as typed</td></tr>
 * </table>
 */
public record SearchAddress(
    String query,
    Map<Facet, Set<String>> filters,
    SearchRequest.Sort sort,
    int page,
    boolean verbatim) {
  static final String QUERY = "q";
  static final String SORT = "xep";
  static final String PAGE = "trang";
  static final String VERBATIM = "nguyenvan";
  private static final int LONGEST_QUERY = 400;
  private static final int LONGEST_VALUE = 200;
  private static final int MOST_VALUES = 40;

  public SearchAddress {
    Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
    filters.forEach((facet, values) -> copy.put(facet, new LinkedHashSet<>(values)));
    filters = copy;
    page = Math.clamp(page, 1, SearchRequest.LAST_PAGE);
  }

  static SearchAddress ofQuery(String query) {
    return new SearchAddress(query, Map.of(), SearchRequest.Sort.RELEVANCE, 1, false);
  }

  /** Reads an address; what makes no sense in it is left out. */
  static SearchAddress of(HttpParameters parameters) {
    Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Set<String> values = new LinkedHashSet<>();
      parameters.getAll(facet.parameter()).stream()
          .filter(v -> !v.isBlank() && v.length() <= LONGEST_VALUE)
          .limit(MOST_VALUES)
          .forEach(values::add);
      if (!values.isEmpty()) {
        filters.put(facet, values);
      }
    }
    return new SearchAddress(
        cut(parameters.getFirst(QUERY).orElse("")),
        filters,
        sort(parameters.getFirst(SORT).orElse("")),
        number(parameters.getFirst(PAGE).orElse("1")),
        parameters.getFirst(VERBATIM).filter("1"::equals).isPresent());
  }

  SearchRequest toRequest(int size) {
    return new SearchRequest(query, filters, order(), page, size, verbatim);
  }

  /** The order that is meant: without words nothing is more relevant, so the newest come first. */
  SearchRequest.Sort order() {
    boolean none = query.isBlank() && sort == SearchRequest.Sort.RELEVANCE;
    return none ? SearchRequest.Sort.NEWEST : sort;
  }

  SearchAddress withPage(int value) {
    return new SearchAddress(query, filters, sort, value, verbatim);
  }

  SearchAddress withSort(SearchRequest.Sort value) {
    return new SearchAddress(query, filters, value, 1, verbatim);
  }

  SearchAddress withQuery(String value) {
    return new SearchAddress(value, filters, sort, 1, verbatim);
  }

  SearchAddress asTyped() {
    return new SearchAddress(query, filters, sort, 1, true);
  }

  SearchAddress with(Facet facet, String value) {
    Map<Facet, Set<String>> more = new EnumMap<>(Facet.class);
    more.putAll(filters);
    more.merge(facet, Set.of(value), SearchAddress::union);
    return new SearchAddress(query, more, sort, 1, verbatim);
  }

  SearchAddress without(Facet facet, String value) {
    Map<Facet, Set<String>> fewer = new EnumMap<>(Facet.class);
    fewer.putAll(filters);
    Set<String> kept = new LinkedHashSet<>(fewer.getOrDefault(facet, Set.of()));
    kept.remove(value);
    fewer.put(facet, kept);
    fewer.values().removeIf(Set::isEmpty);
    return new SearchAddress(query, fewer, sort, 1, verbatim);
  }

  SearchAddress withoutFilters() {
    return new SearchAddress(query, Map.of(), sort, 1, verbatim);
  }

  /** Whether nothing but a query was given. */
  boolean plain() {
    return filters.isEmpty() && page == 1 && !verbatim && sort == SearchRequest.Sort.RELEVANCE;
  }

  /** Page numbers of strangers: what is no number is the first page. */
  static int number(String text) {
    boolean digits =
        !text.isEmpty() && text.length() <= 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Integer.parseInt(text) : 1;
  }

  public String href() {
    return href(Section.SEARCH.path());
  }

  /** The same search at another page's address. */
  String href(String path) {
    StringBuilder out = new StringBuilder(path).append('?');
    add(out, QUERY, query);
    filters.forEach((facet, values) -> values.forEach(v -> add(out, facet.parameter(), v)));
    if (sort != SearchRequest.Sort.RELEVANCE) {
      add(out, SORT, sort.name().toLowerCase(Locale.ROOT));
    }
    if (verbatim) {
      add(out, VERBATIM, "1");
    }
    if (page > 1) {
      add(out, PAGE, Integer.toString(page));
    }
    return out.toString();
  }

  private static void add(StringBuilder out, String name, String value) {
    if (out.charAt(out.length() - 1) != '?') {
      out.append('&');
    }
    out.append(name).append('=').append(Addresses.encoded(value));
  }

  private static Set<String> union(Set<String> a, Set<String> b) {
    Set<String> all = new LinkedHashSet<>(a);
    all.addAll(b);
    return all;
  }

  private static SearchRequest.Sort sort(String name) {
    for (SearchRequest.Sort sort : SearchRequest.Sort.values()) {
      if (sort.name().equalsIgnoreCase(name)) {
        return sort;
      }
    }
    return SearchRequest.Sort.RELEVANCE;
  }

  private static String cut(String query) {
    if (query.length() <= LONGEST_QUERY) {
      return query;
    }
    int end =
        Character.isHighSurrogate(query.charAt(LONGEST_QUERY - 1))
            ? LONGEST_QUERY - 1
            : LONGEST_QUERY;
    return query.substring(0, end);
  }
}
