package vn.caunoi.web;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import vn.caunoi.library.QualityFigure;

/** Says what the site is, how right it is, and how accessible. */
@Hidden
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class AboutController {
  private final List<QualityFigure> figures = QualityFigure.accepted();
  private final Frames frames;
  private final Pages pages;
  private final String contact;

  AboutController(
      Frames frames,
      Pages pages,
      @Property(name = "caunoi.contact", defaultValue = "") String contact) {
    this.contact = contact.strip();
    this.frames = frames;
    this.pages = pages;
  }

  @Get("/gioi-thieu")
  HttpResponse<String> about(HttpRequest<?> request) {
    return pages.show(request, ProsePage.of(frames, Visit.of(request), Section.ABOUT, "about"));
  }

  @Get("/chat-luong")
  HttpResponse<String> quality(HttpRequest<?> request) {
    return pages.show(request, new QualityPages(frames, Visit.of(request)).of(figures));
  }

  @Get("/tro-nang")
  HttpResponse<String> accessibility(HttpRequest<?> request) {
    ProsePage page =
        ProsePage.of(frames, Visit.of(request), Section.ACCESSIBILITY, "accessibility");
    return pages.show(
        request, contact.isEmpty() ? page : page.with(new Link(contact, "mailto:" + contact)));
  }
}
