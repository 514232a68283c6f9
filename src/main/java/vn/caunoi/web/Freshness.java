package vn.caunoi.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.caunoi.library.Library;

/**
 * Answers "not modified" before any work is done: what the site says at an address changes only
 * with the index, the program and the reader's language.
 *
 * <p>The tag names all of these and the address. Files below {@link Assets#PREFIX} never change and
 * need none; where nothing was ingested yet there is nothing to keep.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class Freshness implements Ordered {
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);
  private static final String IF_NONE_MATCH = "If-None-Match";
  private static final String IF_MODIFIED_SINCE = "If-Modified-Since";

  private final Library library;
  private final Build build;

  Freshness(Library library, Build.Present present) {
    this.library = library;
    this.build = present.build();
  }

  /** A tag that is still right answers by itself. */
  @RequestFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  @Nullable
  HttpResponse<?> unchanged(HttpRequest<?> request) {
    return asked(request)
        .flatMap(tags -> validators(request).filter(v -> tags.contains(v.tag())))
        .<HttpResponse<?>>map(Freshness::notModified)
        .orElse(null);
  }

  /** Puts the tag and the date on what was answered, and heeds a date that was sent. */
  @ResponseFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  MutableHttpResponse<?> mark(HttpRequest<?> request, MutableHttpResponse<?> response) {
    if (response.code() != HttpStatus.OK.getCode()) {
      return response;
    }
    Optional<Validators> validators = validators(request);
    if (validators.isEmpty()) {
      return response;
    }
    Validators now = validators.get();
    boolean older = asked(request).isEmpty() && since(request).filter(now::unchanged).isPresent();
    return older ? notModified(now) : now.mark(response);
  }

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE + 1;
  }

  private Optional<Validators> validators(HttpRequest<?> request) {
    boolean read = request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
    boolean chosen = request.getParameters().contains(Visit.LANG);
    if (!read || chosen || request.getPath().startsWith(Assets.PREFIX)) {
      return Optional.empty();
    }
    return library
        .edition()
        .map(edition -> {
          String language = Visit.of(request).language().code();
          String address = Integer.toHexString(request.getUri().toString().hashCode());
          String tag = String.join(".", edition.stamp(), build.stamp(), language, address);
          Instant later =
              edition.madeAt().isAfter(build.madeAt()) ? edition.madeAt() : build.madeAt();
          return new Validators("W/\"" + tag + "\"", later.truncatedTo(ChronoUnit.SECONDS));
        });
  }

  private static MutableHttpResponse<?> notModified(Validators validators) {
    return validators.mark(HttpResponse.notModified());
  }

  /** The tags that the reader still has; empty where none were sent. */
  private static Optional<List<String>> asked(HttpRequest<?> request) {
    List<String> lines = request.getHeaders().getAll(IF_NONE_MATCH);
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            lines.stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .toList());
  }

  private static Optional<Instant> since(HttpRequest<?> request) {
    try {
      return Optional.ofNullable(request.getHeaders().get(IF_MODIFIED_SINCE))
          .map(date -> Instant.from(HTTP_DATE.parse(date)));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  /**
   * What tells whether an answer is still right.
   *
   * @param tag weak: compression may change the bytes
   */
  private record Validators(String tag, Instant modified) {
    boolean unchanged(Instant since) {
      return !modified.isAfter(since);
    }

    MutableHttpResponse<?> mark(MutableHttpResponse<?> response) {
      response.header("ETag", tag).header("Last-Modified", HTTP_DATE.format(modified));
      if (!response.getHeaders().contains("Cache-Control")) {
        response.header("Cache-Control", "no-cache");
      }
      if (!response.getHeaders().contains("Vary")) {
        response.header("Vary", "Cookie");
      }
      return response;
    }
  }
}
