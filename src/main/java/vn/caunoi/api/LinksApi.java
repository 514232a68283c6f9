package vn.caunoi.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.function.Function;
import vn.caunoi.library.Library;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.Province;

/** What ties a document to others: relations, the ladder, the coverage of a central document. */
@Controller("/api/v1/documents/{system}/{issuer}/{date}/{name}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "links")
@ToldFaults
class LinksApi {
  private final Library library;

  LinksApi(Library library) {
    this.library = library;
  }

  /** The relations of a document, seen from both ends, each with its evidence. */
  @Get("/relations")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = FullDocumentJson.LinksJson.class)))
  HttpResponse<?> relations(
      @PathVariable String system,
      @PathVariable String issuer,
      @PathVariable String date,
      @PathVariable String name) {
    return answer(
        String.join("/", system, issuer, date, name),
        id -> library.document(id).map(FullDocumentJson.LinksJson::of));
  }

  /** The ladder that a document stands on. */
  @Get("/ladder")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = LadderJson.class)))
  HttpResponse<?> ladder(
      @PathVariable String system,
      @PathVariable String issuer,
      @PathVariable String date,
      @PathVariable String name) {
    return answer(
        String.join("/", system, issuer, date, name),
        id -> library.summary(id).map(_ -> LadderJson.of(library.ladder(id))));
  }

  /**
   * What every province did about a central document.
   *
   * @param era today, or before for the 63 units until 30 June 2025
   */
  @Get("/coverage")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = CoverageJson.class)))
  HttpResponse<?> coverage(
      @PathVariable String system,
      @PathVariable String issuer,
      @PathVariable String date,
      @PathVariable String name,
      @QueryValue(defaultValue = ProvinceJson.TODAY) String era) {
    boolean today = ProvincesApi.era(era) == Province.Era.TODAY;
    return answer(
        String.join("/", system, issuer, date, name),
        id ->
            library
                .summary(id)
                .map(s -> CoverageJson.of(id.path(), era, library.coverage(id, today))));
  }

  private static HttpResponse<?> answer(String key, Function<DocumentId, Optional<?>> question) {
    return DocumentId.parse(key)
        .flatMap(question::apply)
        .<HttpResponse<?>>map(HttpResponse::ok)
        .orElseGet(() -> ProblemDetails.notFound("No document has this address."));
  }
}
