package vn.caunoi.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.caunoi.library.Edition;
import vn.caunoi.library.Library;

/** The first page: three ways in. */
@Hidden
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class HomeController {
  private final Library library;
  private final Frames frames;
  private final Pages pages;

  /** The first page asks the library most and changes least. */
  private final Map<Language, Kept> kept = new ConcurrentHashMap<>();

  HomeController(Library library, Frames frames, Pages pages) {
    this.library = library;
    this.frames = frames;
    this.pages = pages;
  }

  @Get("/")
  HttpResponse<String> home(HttpRequest<?> request) {
    Visit visit = Visit.of(request);
    String stamp = library.edition().map(Edition::stamp).orElse("");
    HomePages maker = new HomePages(library, frames, visit);
    Kept present =
        kept.compute(
            visit.language(),
            (_, old) ->
                old != null && old.stamp().equals(stamp) ? old : new Kept(stamp, maker.page()));
    return pages.show(request, maker.again(present.page()));
  }

  /** The page that was made of a state of the library. */
  private record Kept(String stamp, HomePage page) {}
}
