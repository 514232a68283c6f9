package vn.caunoi.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers people with a page where the server would answer with bare words or nothing; the API's
 * errors are its own.
 */
@Singleton
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class ErrorPages {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
  private static final String API = "/api/";

  private final Pages pages;
  private final Frames frames;

  ErrorPages(Pages pages, Frames frames) {
    this.pages = pages;
    this.frames = frames;
  }

  @ResponseFilter
  MutableHttpResponse<?> page(HttpRequest<?> request, MutableHttpResponse<?> response) {
    boolean ours =
        response.code() >= 400
            && !request.getPath().startsWith(API)
            && response.getAttribute(Pages.OURS).isEmpty();
    return ours ? show(request, response) : response;
  }

  /** The page in the place of a bare answer. */
  MutableHttpResponse<?> show(HttpRequest<?> request, MutableHttpResponse<?> bare) {
    HttpStatus status = HttpStatus.valueOf(bare.code());
    Optional<String> later = bare.getHeaders().findFirst(HttpHeaders.RETRY_AFTER);
    try {
      ErrorPage page = ErrorPage.of(frames, Visit.of(request), status, later.isPresent());
      MutableHttpResponse<?> shown = pages.show(request, page, status);
      later.ifPresent(seconds -> shown.header(HttpHeaders.RETRY_AFTER, seconds));
      return shown;
    } catch (Exception e) {
      LOG.error("The error page for {} could not be made", request.getPath(), e);
      return io.micronaut.http.HttpResponse.status(status)
          .body(Messages.in(Language.VIETNAMESE).say("error.500.title"))
          .contentType(MediaType.TEXT_PLAIN_TYPE);
    }
  }
}
