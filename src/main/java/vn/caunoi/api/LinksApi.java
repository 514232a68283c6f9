package vn.caunoi.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import vn.caunoi.library.Library;
import vn.caunoi.policy.Province;

/**
 * What ties a document to others: relations, the ladder, the coverage of a central document,
 * similar provisions.
 */
@Controller("/api/v1" + DocumentPath.TEMPLATE)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "links")
@ToldFaults
class LinksApi {
  private static final int SIMILAR = 20;

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
  HttpResponse<?> relations(@RequestBean DocumentPath path) {
    return path.answer(id -> library.document(id).map(FullDocumentJson.LinksJson::of));
  }

  /** The ladder that a document stands on. */
  @Get("/ladder")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = LadderJson.class)))
  HttpResponse<?> ladder(@RequestBean DocumentPath path) {
    return path.answer(id -> library.summary(id).map(_ -> LadderJson.of(library.ladder(id))));
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
      @RequestBean DocumentPath path, @QueryValue(defaultValue = ProvinceJson.TODAY) String era) {
    boolean today = ProvincesApi.era(era) == Province.Era.TODAY;
    return path.answer(id ->
        library.summary(id).map(s -> CoverageJson.of(id.path(), era, library.coverage(id, today))));
  }

  /**
   * What other provinces provide on the matter of a section, copies of its words left out.
   *
   * @param section the anchor of a section; without it the whole document
   */
  @Get("/similar")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = SimilarJson.class)))
  HttpResponse<?> similar(
      @RequestBean DocumentPath path, @QueryValue(defaultValue = "") String section) {
    return path.answer(
        id -> library.summary(id).map(_ -> SimilarJson.of(library.similar(id, section, SIMILAR))));
  }
}
