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
import vn.caunoi.policy.Level;

/** Shows the central documents, what is wanted, and the state of the library. */
@Hidden
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class ListController {
  private final Library library;
  private final Frames frames;
  private final Pages pages;

  ListController(Library library, Frames frames, Pages pages) {
    this.library = library;
    this.frames = frames;
    this.pages = pages;
  }

  @Get("/van-ban-trung-uong")
  HttpResponse<String> central(HttpRequest<?> request) {
    return pages.show(
        request, lists(request).central(Pager.reached(page(request), library::central)));
  }

  @Get("/can-tim")
  HttpResponse<String> wanted(HttpRequest<?> request) {
    Wanted wanted = Wanted.of(library, level(request), page(request));
    return pages.show(request, lists(request).wanted(wanted));
  }

  @Get("/muc-luc")
  HttpResponse<String> index(HttpRequest<?> request) {
    boolean byName =
        request
            .getParameters()
            .getFirst(IndexPages.ORDER)
            .filter(IndexPages.BY_NAME::equals)
            .isPresent();
    IndexPages maker = new IndexPages(library, frames, Visit.of(request));
    return pages.show(request, maker.of(byName, page(request)));
  }

  @Get("/trang-thai")
  HttpResponse<String> status(HttpRequest<?> request) {
    StatusPages maker = new StatusPages(frames, Visit.of(request));
    return pages.show(
        request, maker.of(library.status(), library.wanted(Optional.empty(), 1).total()));
  }

  private ListPages lists(HttpRequest<?> request) {
    return new ListPages(frames, Visit.of(request));
  }

  static Optional<Level> level(HttpRequest<?> request) {
    return request.getParameters().getFirst(Facet.LEVEL.parameter()).flatMap(Level::ofCode);
  }

  private static int page(HttpRequest<?> request) {
    String asked = request.getParameters().getFirst(SearchAddress.PAGE).orElse("1");
    return Math.clamp(SearchAddress.number(asked), 1, SearchRequest.LAST_PAGE);
  }
}
