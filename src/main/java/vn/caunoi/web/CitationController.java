package vn.caunoi.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import vn.caunoi.exporting.CitationFile;
import vn.caunoi.library.Library;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentId;

/** Gives the citation of a document as text, BibTeX, RIS or CSL-JSON, by the ending asked for. */
@Hidden
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class CitationController {
  private final Library library;
  private final Site site;

  CitationController(Library library, Site site) {
    this.library = library;
    this.site = site;
  }

  @Get(Addresses.CITATIONS + "{+name}")
  HttpResponse<?> citation(HttpRequest<?> request, String name) {
    int dot = name.lastIndexOf('.');
    Optional<CitationFile> file = CitationFile.ofEnding(name.substring(dot + 1));
    Optional<Summary> document =
        dot < 0
            ? Optional.empty()
            : DocumentId.parse(name.substring(0, dot)).flatMap(library::summary);
    return file.isEmpty() || document.isEmpty()
        ? HttpResponse.notFound()
        : answer(request, file.get(), document.get());
  }

  private HttpResponse<?> answer(HttpRequest<?> request, CitationFile file, Summary document) {
    String address = site.base(request) + document.id().path();
    String name = document.id().name() + "." + file.ending();
    return HttpResponse.ok(file.print(document, address))
        .contentType(new MediaType(file.type()))
        .header("Content-Disposition", "inline; filename=\"" + name + "\"");
  }
}
