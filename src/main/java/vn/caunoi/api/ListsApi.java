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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.caunoi.library.Library;
import vn.caunoi.library.SearchRequest;
import vn.caunoi.library.SearchResult;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.Level;

/** Lists of documents, page by page, and suggestions. */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "lists")
@ToldFaults
class ListsApi {
  private static final int SUGGESTIONS = 10;

  private final Library library;

  ListsApi(Library library) {
    this.library = library;
  }

  /**
   * Everything that is held, in order of address.
   *
   * @param page from 1
   */
  @Get("/documents")
  HttpResponse<ListJson> held(@Nullable @QueryValue Integer page, HttpRequest<?> http) {
    return ListJson.of(http, library.held(number(page)));
  }

  /**
   * Central documents, those with most implementers first.
   *
   * @param page from 1
   */
  @Get("/central")
  HttpResponse<ListJson> central(@Nullable @QueryValue Integer page, HttpRequest<?> http) {
    return ListJson.of(http, library.central(number(page)));
  }

  /**
   * Documents whose text is not held, most cited first.
   *
   * @param page from 1
   * @param level only those of this level: central, province, party-province, district, …
   */
  @Get("/wanted")
  HttpResponse<ListJson> wanted(
      @Nullable @QueryValue Integer page, @Nullable @QueryValue String level, HttpRequest<?> http) {
    return ListJson.of(http, library.wanted(level(level), number(page)));
  }

  private static Optional<Level> level(@Nullable String code) {
    Optional<Level> level = Optional.ofNullable(code).flatMap(Level::ofCode);
    if (code != null && level.isEmpty()) {
      String known = String.join(", ", Arrays.stream(Level.values()).map(Level::code).toList());
      throw BadParameter.of("level", "phải là một trong " + known, code);
    }
    return level;
  }

  /**
   * Numbers and titles that fit what is being typed.
   *
   * @param q the beginning of a query
   */
  @Get("/suggestions")
  SuggestionsJson suggestions(@QueryValue(defaultValue = "") String q) {
    if (q.isBlank()) {
      return new SuggestionsJson(q, List.of());
    }
    SearchResult found = library.search(SearchRequest.of(q));
    List<Summary> documents = new ArrayList<>(found.numbered());
    found.hits().stream()
        .map(SearchResult.Hit::document)
        .filter(d -> !documents.contains(d))
        .forEach(documents::add);
    return new SuggestionsJson(
        q, documents.stream().limit(SUGGESTIONS).map(SuggestionsJson.Suggestion::of).toList());
  }

  private static int number(@Nullable Integer page) {
    return Paging.within("page", page, 1, ListJson.DEEPEST);
  }
}
