package vn.caunoi.web;

import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.caunoi.library.Library;
import vn.caunoi.library.StoredDocument;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.RelationType;

/** Lists all relations of one kind of a document, page by page. */
@Hidden
@Controller(LinksController.PATH)
@ExecuteOn(TaskExecutors.BLOCKING)
final class LinksController {
  static final String PATH = "/lien-ket/";
  private static final String TYPE = "loai";
  private static final String DIRECTION = "chieu";
  private static final String OUT = "di";

  private final Library library;
  private final Frames frames;
  private final Pages pages;

  LinksController(Library library, Frames frames, Pages pages) {
    this.library = library;
    this.frames = frames;
    this.pages = pages;
  }

  @Get("{+key}")
  HttpResponse<?> links(HttpRequest<?> request, String key) {
    Optional<StoredDocument> document = DocumentId.parse(key).flatMap(library::document);
    HttpParameters parameters = request.getParameters();
    String wanted = parameters.getFirst(TYPE).orElse("");
    Optional<RelationType> type =
        Arrays.stream(RelationType.values()).filter(t -> code(t).equals(wanted)).findFirst();
    if (document.isEmpty() || type.isEmpty()) {
      return HttpResponse.notFound();
    }
    boolean out = parameters.getFirst(DIRECTION).filter(OUT::equals).isPresent();
    int page = SearchAddress.number(parameters.getFirst(SearchAddress.PAGE).orElse("1"));
    LinksPages maker = new LinksPages(frames, Visit.of(request));
    return pages.show(
        request, maker.of(document.get(), new LinksPages.Wanted(type.get(), out, page)));
  }

  /** The first page of all relations of this kind. */
  static String address(DocumentId document, RelationType type, boolean out) {
    String direction = out ? "&" + DIRECTION + "=" + OUT : "";
    return PATH + document.key() + "?" + TYPE + "=" + code(type) + direction;
  }

  private static String code(RelationType type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
