package vn.caunoi.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.hateoas.JsonError;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import vn.caunoi.library.Library;

/**
 * Answers every error of the API as {@code application/problem+json}, and "not yet" as long as
 * nothing was ingested.
 */
@ServerFilter("/api/**")
final class ApiErrors {
  private static final int RETRY_SECONDS = 30;

  private final Library library;

  ApiErrors(Library library) {
    this.library = library;
  }

  @RequestFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  @Nullable
  HttpResponse<?> notYet(HttpRequest<?> request) {
    boolean answerable =
        request.getPath().equals(StatusApi.DESCRIPTION_ADDRESS) || library.edition().isPresent();
    return answerable
        ? null
        : ProblemDetails.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "Nothing has been ingested yet. Ask again a little later.")
            .header("Retry-After", Integer.toString(RETRY_SECONDS));
  }

  @ResponseFilter
  MutableHttpResponse<?> explain(MutableHttpResponse<?> response) {
    boolean told = response.getContentType().filter(ProblemDetails.TYPE::equals).isPresent();
    if (response.code() < HttpStatus.BAD_REQUEST.getCode() || told) {
      return response;
    }
    HttpStatus status = HttpStatus.valueOf(response.code());
    String said = response.getBody(JsonError.class).map(ApiErrors::said).orElse("");
    return ProblemDetails.onto(response, status, detail(status, said));
  }

  /** The server puts what it has to say into an error within the error. */
  private static String said(JsonError error) {
    return error.getEmbedded().get("errors").stream()
        .flatMap(List::stream)
        .filter(JsonError.class::isInstance)
        .map(inner -> ((JsonError) inner).getMessage())
        .findFirst()
        .orElse(error.getMessage());
  }

  /** What to do; words of the server are passed on only where the caller is at fault. */
  private static String detail(HttpStatus status, String said) {
    return switch (status) {
      case METHOD_NOT_ALLOWED -> "The API is for reading: use GET or HEAD.";
      case NOT_ACCEPTABLE ->
          "The API answers application/json; send an Accept header that takes it.";
      case SERVICE_UNAVAILABLE ->
          "Too many ask at once. Ask again after the seconds of Retry-After.";
      case NOT_FOUND -> StatusApi.NO_SUCH_ADDRESS;
      default ->
          status.getCode() < HttpStatus.INTERNAL_SERVER_ERROR.getCode() && !said.isBlank()
              ? said
              : "The library failed at this request. The log has the reason; try again later.";
    };
  }
}
