package vn.caunoi.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import vn.caunoi.library.Facet;
import vn.caunoi.library.Library;
import vn.caunoi.library.SearchRequest;
import vn.caunoi.library.SearchResult;

/** Lists all values of one facet for a search, page by page. */
@Hidden
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class FacetController {
  private static final String PATH = "/loc/";

  private final Library library;
  private final Frames frames;
  private final Pages pages;

  FacetController(Library library, Frames frames, Pages pages) {
    this.library = library;
    this.frames = frames;
    this.pages = pages;
  }

  @Get(PATH + "{name}")
  HttpResponse<?> values(HttpRequest<?> request, String name) {
    Optional<Facet> facet = Facet.ofParameter(name);
    if (facet.isEmpty()) {
      return HttpResponse.notFound();
    }
    SearchAddress asked = SearchAddress.of(request.getParameters());
    SearchResult result = library.search(asked.withPage(1).toRequest(1));
    FacetPages maker = new FacetPages(frames, Visit.of(request), asked);
    return pages.show(request, maker.of(facet.get(), result));
  }

  /** The first page of all values of this facet for this search. */
  static String address(SearchAddress search, Facet facet) {
    return search.withPage(1).href(PATH + facet.parameter());
  }

  /** A later page of the values. */
  static String page(SearchAddress search, Facet facet, int page) {
    return search
        .withPage(Math.clamp(page, 1, SearchRequest.LAST_PAGE))
        .href(PATH + facet.parameter());
  }
}
