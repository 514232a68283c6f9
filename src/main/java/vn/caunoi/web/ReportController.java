package vn.caunoi.web;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import vn.caunoi.library.Library;
import vn.caunoi.library.StoredDocument;
import vn.caunoi.policy.DocumentId;

/** Helps to report what is wrong with a document's facts or links. */
@Hidden
@Controller(ReportController.PATH)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReportController {
  static final String PATH = "/bao-sai/";

  private final Library library;
  private final Frames frames;
  private final Pages pages;
  private final String contact;

  ReportController(
      Library library,
      Frames frames,
      Pages pages,
      @Property(name = "caunoi.contact", defaultValue = "") String contact) {
    this.library = library;
    this.frames = frames;
    this.pages = pages;
    this.contact = contact;
  }

  @Get("{+key}")
  HttpResponse<?> report(HttpRequest<?> request, String key) {
    Optional<StoredDocument> document = DocumentId.parse(key).flatMap(library::document);
    if (document.isEmpty()) {
      return HttpResponse.notFound();
    }
    Optional<String> to = Optional.of(contact.strip()).filter(c -> c.contains("@"));
    ReportPages maker = new ReportPages(library, frames, Visit.of(request), to);
    return pages.show(request, maker.of(document.get()));
  }

  /** The page for this document. */
  static String address(DocumentId document) {
    return PATH + document.key();
  }
}
