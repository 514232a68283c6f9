package vn.caunoi.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.annotation.Serdeable;

/**
 * An error as RFC 9457 has it, {@code application/problem+json}.
 *
 * @param type {@code about:blank}: the status says what kind of error it is
 * @param title what kind of error
 * @param status the HTTP status
 * @param detail what is wrong and what to do
 */
@Serdeable
record ProblemDetails(String type, String title, int status, String detail) {
  static final MediaType TYPE = MediaType.of("application/problem+json");

  static ProblemDetails about(HttpStatus status, String detail) {
    return new ProblemDetails("about:blank", status.getReason(), status.getCode(), detail);
  }

  static MutableHttpResponse<?> of(HttpStatus status, String detail) {
    return onto(HttpResponse.status(status), status, detail);
  }

  /** Puts the error on an answer whose headers stay. */
  static MutableHttpResponse<?> onto(
      MutableHttpResponse<?> response, HttpStatus status, String detail) {
    return response.body(about(status, detail)).contentType(TYPE);
  }

  static MutableHttpResponse<?> notFound(String detail) {
    return of(HttpStatus.NOT_FOUND, detail);
  }
}
