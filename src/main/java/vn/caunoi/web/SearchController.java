package vn.caunoi.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import vn.caunoi.library.Library;
import vn.caunoi.library.SearchRequest;
import vn.caunoi.library.SearchResult;

/** Searches; a query that is the number of exactly one document goes straight to it. */
@Hidden
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class SearchController {
  static final int PAGE_SIZE = 10;

  private final Library library;
  private final Frames frames;
  private final Pages pages;

  SearchController(Library library, Frames frames, Pages pages) {
    this.library = library;
    this.frames = frames;
    this.pages = pages;
  }

  @Get("/tim-kiem")
  HttpResponse<String> search(HttpRequest<?> request) {
    Visit visit = Visit.of(request);
    SearchAddress address = SearchAddress.of(request.getParameters());
    SearchResult result = library.search(address.toRequest(PAGE_SIZE));
    int last = last(address, result);
    if (address.page() > last) {
      address = address.withPage(last);
      result = library.search(address.toRequest(PAGE_SIZE));
    }
    if (address.plain() && result.numbered().size() == 1) {
      return Pages.onward(result.numbered().getFirst().id().path());
    }
    return pages.show(request, new SearchPages(library, frames, visit).of(address, result));
  }

  /** The last page there is; a page behind it is read as this one. */
  private static int last(SearchAddress address, SearchResult result) {
    return new Pager.Position(address.page(), PAGE_SIZE, result.rows())
        .last(SearchRequest.LAST_PAGE);
  }
}
