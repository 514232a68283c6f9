package vn.caunoi.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import vn.caunoi.library.Library;

/** The first page: three ways in. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class HomeController {
  private final Library library;
  private final Frames frames;
  private final Pages pages;

  HomeController(Library library, Frames frames, Pages pages) {
    this.library = library;
    this.frames = frames;
    this.pages = pages;
  }

  @Get("/")
  HttpResponse<String> home(HttpRequest<?> request) {
    return pages.show(request, new HomePages(library, frames, Visit.of(request)).page());
  }
}
