package vn.caunoi.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Optional;
import vn.caunoi.library.Library;
import vn.caunoi.library.SearchRequest;
import vn.caunoi.policy.DocumentId;

/** Documents by address and by number. */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "documents")
@ToldFaults
class DocumentsApi {
  private final Library library;

  DocumentsApi(Library library) {
    this.library = library;
  }

  /** The document at a permanent address, with its text, citations and relations. */
  @Get(DocumentPath.TEMPLATE)
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = FullDocumentJson.class)))
  @ApiResponse(responseCode = "308", description = "The document has another address now.")
  HttpResponse<?> document(@RequestBean DocumentPath path) {
    Optional<DocumentId> id = path.id();
    if (id.isEmpty()) {
      return ProblemDetails.notFound("Đây không phải là địa chỉ của một văn bản.");
    }
    var document = library.document(id.get());
    if (document.isPresent()) {
      return HttpResponse.ok(FullDocumentJson.of(document.get(), library.effect(id.get())));
    }
    return library
        .movedTo(id.get())
        .<HttpResponse<?>>map(moved ->
            HttpResponse.status(HttpStatus.PERMANENT_REDIRECT)
                .header("Location", address(moved).toString()))
        .orElseGet(() -> ProblemDetails.notFound(DocumentPath.NOBODY));
  }

  /**
   * Every document that bears a number.
   *
   * @param number in any form: 39-CT/TW, 39 ct tw
   */
  @Get("/numbers")
  NumberJson number(@Parameter(required = true) @QueryValue(defaultValue = "") String number) {
    if (number.isBlank()) {
      throw BadParameter.missing("number", "39-CT/TW");
    }
    return new NumberJson(
        number, DocumentJson.of(library.search(SearchRequest.of(number)).numbered()));
  }

  private static URI address(DocumentId id) {
    return URI.create("/api/v1/documents/" + id.key());
  }
}
