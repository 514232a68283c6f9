package vn.caunoi.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.serde.annotation.Serdeable;

/**
 * An error as RFC 9457 has it, {@code application/problem+json}.
 *
 * @param title what kind of error
 * @param status the HTTP status
 * @param detail what is wrong and what to do
 */
@Serdeable
record ProblemDetails(String title, int status, String detail) {
  private static final MediaType TYPE = MediaType.of("application/problem+json");

  static HttpResponse<?> of(HttpStatus status, String detail) {
    return HttpResponse.status(status)
        .body(new ProblemDetails(status.getReason(), status.getCode(), detail))
        .contentType(TYPE);
  }

  static HttpResponse<?> notFound(String detail) {
    return of(HttpStatus.NOT_FOUND, detail);
  }
}
