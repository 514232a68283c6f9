package vn.caunoi.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.library.Library;

/** Says that the site is being prepared, as long as nothing was ingested. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class Readiness {
  private static final String MINUTE = "60";

  /** What can be shown without an index; the API answers for itself. */
  private static final List<String> ALWAYS =
      List.of(
          "/api/",
          Assets.PREFIX,
          Assets.OPEN_SEARCH,
          "/favicon.ico",
          "/robots.txt",
          Section.ABOUT.path(),
          Section.ACCESSIBILITY.path());

  private final Library library;
  private final ErrorPages errors;

  Readiness(Library library, ErrorPages errors) {
    this.library = library;
    this.errors = errors;
  }

  @RequestFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  @Nullable HttpResponse<?> ready(HttpRequest<?> request) {
    boolean always = ALWAYS.stream().anyMatch(request.getPath()::startsWith);
    Optional<HttpResponse<?>> refusal =
        always || library.edition().isPresent() ? Optional.empty() : Optional.of(later(request));
    return refusal.orElse(null);
  }

  private HttpResponse<?> later(HttpRequest<?> request) {
    return errors
        .show(request, HttpResponse.status(HttpStatus.SERVICE_UNAVAILABLE))
        .header("Retry-After", MINUTE);
  }
}
