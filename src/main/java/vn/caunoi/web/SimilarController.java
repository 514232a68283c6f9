package vn.caunoi.web;

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
import vn.caunoi.policy.TextBlock;

/** Shows what other provinces provide on the matter of a section of a document. */
@Hidden
@Controller(SimilarController.PATH)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SimilarController {
  static final String PATH = "/tuong-tu/";
  private static final String SECTION = "muc";
  private static final int MOST = 10;

  private final Library library;
  private final Frames frames;
  private final Pages pages;

  SimilarController(Library library, Frames frames, Pages pages) {
    this.library = library;
    this.frames = frames;
    this.pages = pages;
  }

  @Get("{+key}")
  HttpResponse<?> similar(HttpRequest<?> request, String key) {
    Optional<StoredDocument> document = DocumentId.parse(key).flatMap(library::document);
    String anchor = request.getParameters().getFirst(SECTION).orElse("");
    Optional<TextBlock.Heading> heading = document.flatMap(d -> heading(d, anchor));
    if (document.isEmpty() || heading.isEmpty()) {
      return HttpResponse.notFound();
    }
    return pages.show(
        request,
        new SimilarPages(frames, Visit.of(request))
            .of(
                document.get(),
                heading.get(),
                library.similar(document.get().summary().id(), anchor, MOST)));
  }

  /** The page of a section of a document. */
  static String address(DocumentId document, String anchor) {
    return PATH + document.key() + "?" + SECTION + "=" + Addresses.encoded(anchor);
  }

  private static Optional<TextBlock.Heading> heading(StoredDocument document, String anchor) {
    return document.blocks().stream()
        .filter(TextBlock.Heading.class::isInstance)
        .map(TextBlock.Heading.class::cast)
        .filter(heading -> heading.anchor().equals(anchor))
        .findFirst();
  }
}
