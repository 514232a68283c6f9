package vn.caunoi.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Locale;
import java.util.Optional;
import vn.caunoi.library.Library;
import vn.caunoi.library.StoredDocument;
import vn.caunoi.policy.DocumentId;

/** Shows a document at its permanent address; an earlier address leads to the present one. */
@Hidden
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class DocumentController {
  private final Library library;
  private final Frames frames;
  private final Pages pages;

  DocumentController(Library library, Frames frames, Pages pages) {
    this.library = library;
    this.frames = frames;
    this.pages = pages;
  }

  @Get(DocumentId.PREFIX + "{+key}")
  HttpResponse<?> document(HttpRequest<?> request, String key) {
    Optional<DocumentId> id = DocumentId.parse(key);
    Optional<StoredDocument> document = id.flatMap(library::document);
    if (document.isPresent()) {
      DocumentPages maker = new DocumentPages(library, frames, Visit.of(request));
      BoardAddress board = BoardAddress.of(id.get(), request.getParameters());
      return pages.show(request, maker.of(document.get(), board));
    }
    Optional<DocumentId> present =
        id.flatMap(library::movedTo)
            .or(() -> DocumentId.parse(key.toLowerCase(Locale.ROOT)).filter(this::held));
    return present.isPresent() ? Pages.moved(present.get().path()) : HttpResponse.notFound();
  }

  private boolean held(DocumentId id) {
    return library.document(id).isPresent();
  }

  /** Leads from the beginnings of addresses, which name no document, to the index. */
  @Get(uris = {"/van-ban", "/so"})
  HttpResponse<String> index() {
    return Pages.onward(Section.INDEX.path());
  }
}
