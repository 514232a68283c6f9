package vn.caunoi.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import vn.caunoi.library.BusyException;

/** Refuses a search where too many wait, and says when to come back. */
@Singleton
final class Refusals implements ExceptionHandler<BusyException, HttpResponse<?>> {

  @Override
  @SuppressWarnings("rawtypes") // as the framework declares it
  public HttpResponse<?> handle(HttpRequest request, BusyException busy) {
    return HttpResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, String.valueOf(BusyException.RETRY_SECONDS));
  }
}
