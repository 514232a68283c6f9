package vn.caunoi.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.caunoi.library.Library;
import vn.caunoi.library.Status;

/** What was ingested, and the answer to addresses that the API does not have. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "status")
@ToldFaults
class StatusApi {
  static final String DESCRIPTION_ADDRESS = "/api/v1/openapi.yml";
  static final String NO_SUCH_ADDRESS =
      "API không có địa chỉ này; các địa chỉ có trong /api/v1/openapi.yml.";
  private static final String DESCRIPTION = "/META-INF/swagger/openapi.yml";

  private final Library library;

  StatusApi(Library library) {
    this.library = library;
  }

  /** The state of the index and the problems of the last ingest. */
  @Get("/v1/status")
  StatusJson status() {
    Status status = library.status();
    Map<String, Long> documents = new TreeMap<>();
    status.documents().forEach((holding, count) -> documents.put(holding.code(), count));
    return new StatusJson(
        status.ingestedAt().toString(),
        status.files(),
        documents,
        status.relations(),
        new TreeMap<>(status.outcomes()),
        status.problems().stream().map(FullDocumentJson.ProblemJson::of).toList());
  }

  /** The description of this API. */
  @Hidden
  @Get(value = "/v1/openapi.yml", produces = "application/yaml")
  HttpResponse<?> description() throws IOException {
    try (InputStream in = StatusApi.class.getResourceAsStream(DESCRIPTION)) {
      return in == null
          ? ProblemDetails.notFound("Bản dựng này không kèm mô tả API.")
          : HttpResponse.ok(in.readAllBytes());
    }
  }

  @Hidden
  @Get("/{+rest}")
  HttpResponse<?> nothing(String rest) {
    return ProblemDetails.notFound(NO_SUCH_ADDRESS);
  }

  /** Counts by holding and outcome, and the problems. */
  @Serdeable
  record StatusJson(
      String ingestedAt,
      int files,
      Map<String, Long> documents,
      long relations,
      Map<String, Long> mentions,
      List<FullDocumentJson.ProblemJson> problems) {}
}
