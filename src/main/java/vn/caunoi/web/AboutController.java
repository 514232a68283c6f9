package vn.caunoi.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;

/** Says what the site is, and how accessible it is. */
@Hidden
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class AboutController {
  private final Frames frames;
  private final Pages pages;

  AboutController(Frames frames, Pages pages) {
    this.frames = frames;
    this.pages = pages;
  }

  @Get("/gioi-thieu")
  HttpResponse<String> about(HttpRequest<?> request) {
    return pages.show(request, ProsePage.of(frames, Visit.of(request), Section.ABOUT, "about"));
  }

  @Get("/tro-nang")
  HttpResponse<String> accessibility(HttpRequest<?> request) {
    return pages.show(
        request, ProsePage.of(frames, Visit.of(request), Section.ACCESSIBILITY, "accessibility"));
  }
}
