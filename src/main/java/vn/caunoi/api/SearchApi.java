package vn.caunoi.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.caunoi.library.Facet;
import vn.caunoi.library.Library;
import vn.caunoi.library.SearchRequest;
import vn.caunoi.library.SearchRequest.Sort;
import vn.caunoi.library.SearchResult;

/** Searches documents. */
@Controller("/api/v1/search")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "search")
@ToldFaults
class SearchApi {
  private static final int LARGEST = 100;
  private static final int USUAL = 10;

  private final Library library;

  SearchApi(Library library) {
    this.library = library;
  }

  /**
   * Searches as the search page does. Filters may be repeated, and then any of their values will
   * do.
   *
   * @param q words with or without marks, a number in any form, fields such as tinh: and nam:
   * @param page from 1
   * @param size hits a page, at most 100
   * @param sort relevance, newest or most_cited
   * @param verbatim search what was typed, without repair
   */
  @Get
  @Filtered
  HttpResponse<SearchJson> search(
      @QueryValue(defaultValue = "") String q,
      @Nullable @QueryValue Integer page,
      @Nullable @QueryValue Integer size,
      @Nullable @QueryValue String sort,
      @Nullable @QueryValue Boolean verbatim,
      HttpRequest<?> http) {
    int wanted = Paging.within("page", page, 1, SearchRequest.LAST_PAGE);
    int pageSize = Paging.within("size", size, USUAL, LARGEST);
    SearchRequest request =
        new SearchRequest(
            q, filters(http), sort(sort), wanted, pageSize, Boolean.TRUE.equals(verbatim));
    SearchResult result = library.search(request);
    Paging paging = new Paging(http, wanted, last(result.rows(), pageSize));
    return HttpResponse.ok(SearchJson.of(q, result, paging)).header("Link", paging.links());
  }

  /** The last page that is served of so many hits. */
  static int last(long total, int pageSize) {
    return Math.clamp((total + pageSize - 1) / pageSize, 1, SearchRequest.LAST_PAGE);
  }

  private static Map<Facet, Set<String>> filters(HttpRequest<?> http) {
    Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      List<String> values = http.getParameters().getAll(facet.parameter());
      if (!values.isEmpty()) {
        filters.put(facet, new LinkedHashSet<>(values));
      }
    }
    return filters;
  }

  private static Sort sort(@Nullable String name) {
    if (name == null) {
      return Sort.RELEVANCE;
    }
    return Arrays.stream(Sort.values())
        .filter(sort -> sort.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () -> BadParameter.of("sort", "phải là relevance, newest hoặc most_cited", name));
  }
}
