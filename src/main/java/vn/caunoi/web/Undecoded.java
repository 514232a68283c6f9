package vn.caunoi.web;

import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/**
 * Answers requests that no filter sees because the server could not decode them, such as one whose
 * address is too long, with a page of the site; every other error is left to the filters.
 */
@Singleton
final class Undecoded implements ErrorResponseProcessor<Object> {
  private final ErrorPages errors;
  private final Security security;

  Undecoded(ErrorPages errors, Security security) {
    this.errors = errors;
    this.security = security;
  }

  @Override
  @SuppressWarnings("unchecked") // of the body, which is about to be replaced
  public MutableHttpResponse<Object> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    if (!ErrorPage.tooLong(response.code())) {
      return (MutableHttpResponse<Object>) response;
    }
    MutableHttpResponse<?> page = errors.show(context.getRequest(), response);
    security.protect(page);
    return (MutableHttpResponse<Object>) page;
  }
}
