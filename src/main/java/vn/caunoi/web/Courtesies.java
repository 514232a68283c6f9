package vn.caunoi.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/**
 * Tells caches and programs what HTTP asks every answer to tell.
 *
 * <p>Answers are compressed for whoever can read that, so a cache must not give them to others; a
 * refused method is answered with those that are allowed.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class Courtesies implements Ordered {
  private static final String READING = "GET, HEAD";

  @ResponseFilter
  void tell(MutableHttpResponse<?> response) {
    String varies =
        response
            .getHeaders()
            .findFirst(HttpHeaders.VARY)
            .map(by -> by + ", " + HttpHeaders.ACCEPT_ENCODING)
            .orElse(HttpHeaders.ACCEPT_ENCODING);
    response.getHeaders().set(HttpHeaders.VARY, varies);
    if (response.code() == HttpStatus.METHOD_NOT_ALLOWED.getCode()) {
      response.getHeaders().set(HttpHeaders.ALLOW, READING);
    }
  }

  /** After {@link Freshness}, which says by what else answers vary. */
  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }
}
