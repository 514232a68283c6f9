package vn.caunoi.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.views.jte.HtmlJteViewsRenderer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Renders pages whole, so that a fault in a template is an error page and never half a page. */
@Singleton
final class Pages {
  /** Marks an answer as one of the site's own pages; the server has pages of its own too. */
  static final String OURS = "vn.caunoi.web.page";

  private static final MediaType HTML = new MediaType("text/html; charset=utf-8");

  private final HtmlJteViewsRenderer<Map<String, Object>> views;

  Pages(HtmlJteViewsRenderer<Map<String, Object>> views) {
    this.views = views;
  }

  MutableHttpResponse<String> show(HttpRequest<?> request, Page page) {
    return show(request, page, HttpStatus.OK);
  }

  MutableHttpResponse<String> show(HttpRequest<?> request, Page page, HttpStatus status) {
    MutableHttpResponse<String> response =
        HttpResponse.<String>status(status)
            .body(render(request, page))
            .contentType(HTML)
            .header("Cache-Control", "no-cache")
            .header("Vary", "Cookie")
            .header("Content-Language", page.frame().visit().language().code());
    response.setAttribute(OURS, true);
    return remember(response, page.frame().visit());
  }

  /** Sends the reader on; such an address may later mean something else. */
  static MutableHttpResponse<String> onward(String address) {
    return HttpResponse.<String>status(HttpStatus.FOUND)
        .headers(h -> h.location(URI.create(address)));
  }

  /** Sends the reader on for ever. */
  static MutableHttpResponse<String> moved(String address) {
    return HttpResponse.<String>status(HttpStatus.PERMANENT_REDIRECT)
        .headers(h -> h.location(URI.create(address)));
  }

  private String render(HttpRequest<?> request, Page page) {
    StringWriter out = new StringWriter(16_384);
    try {
      views.render(page.template(), Map.of("page", page), request).writeTo(out);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toString();
  }

  private static MutableHttpResponse<String> remember(
      MutableHttpResponse<String> response, Visit visit) {
    return visit.chosen()
        ? response.cookie(
            Cookie.of(Visit.LANG, visit.language().code())
                .path("/")
                .httpOnly(true)
                .sameSite(SameSite.Lax)
                .maxAge(Duration.ofDays(365)))
        : response;
  }
}
