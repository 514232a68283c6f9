package vn.caunoi.library;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A search.
 *
 * @param query as typed
 * @param filters wanted values by facet; values of one facet are alternatives
 * @param sort order of the hits
 * @param page counted from 1
 * @param pageSize hits a page, 1 to 100
 * @param verbatim whether the query is taken as typed, without repair
 */
public record SearchRequest(
    String query,
    Map<Facet, Set<String>> filters,
    Sort sort,
    int page,
    int pageSize,
    boolean verbatim) {
  /** No page further than this is served. */
  public static final int LAST_PAGE = 100;

  public SearchRequest {
    if (page < 1 || page > LAST_PAGE || pageSize < 1 || pageSize > 100) {
      throw new IllegalArgumentException("page " + page + " of size " + pageSize);
    }
    Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
    filters.forEach((facet, values) -> copy.put(facet, Set.copyOf(new LinkedHashSet<>(values))));
    filters = Map.copyOf(copy);
  }

  public static SearchRequest of(String query) {
    return new SearchRequest(query, Map.of(), Sort.RELEVANCE, 1, 10, false);
  }

  /** Order of the hits. */
  public enum Sort {
    RELEVANCE,
    NEWEST,
    MOST_CITED
  }
}
