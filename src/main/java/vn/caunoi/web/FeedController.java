package vn.caunoi.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import vn.caunoi.exporting.Feed;
import vn.caunoi.library.Library;
import vn.caunoi.policy.DocumentId;

/**
 * Gives lists as Atom feeds, newest first, each entry with the reason why it is there.
 *
 * <table>
 *   <caption>Addresses</caption>
 *   <tr><th>address</th><th>entries</th></tr>
 *   <tr><td>/nguon-tin/tim-kiem.atom?q=…</td><td>the newest hits of a search</td></tr>
 *   <tr><td>/nguon-tin/tinh/lang-son.atom</td><td>the newest documents of a province</td></tr>
 *   <tr><td>/nguon-tin/thuc-hien/dang/…/39-ct-tw.atom</td><td>what implements a document</td></tr>
 * </table>
 */
@Hidden
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class FeedController {
  private static final MediaType ATOM = new MediaType("application/atom+xml; charset=utf-8");
  private static final String ENDING = ".atom";

  private final Library library;
  private final Site site;

  FeedController(Library library, Site site) {
    this.library = library;
    this.site = site;
  }

  @Get(Addresses.FEEDS + "tim-kiem" + ENDING)
  HttpResponse<?> search(HttpRequest<?> request) {
    return answer(feeds(request).search(SearchAddress.of(request.getParameters())));
  }

  @Get(Addresses.FEEDS + "tinh/{slug}" + ENDING)
  HttpResponse<?> province(HttpRequest<?> request, String slug) {
    return ProvinceController.find(request, slug)
        .<HttpResponse<?>>map(p -> answer(feeds(request).province(p)))
        .orElseGet(HttpResponse::notFound);
  }

  @Get(Addresses.FEEDS + "thuc-hien/{+name}")
  HttpResponse<?> implementers(HttpRequest<?> request, String name) {
    Optional<DocumentId> id =
        name.endsWith(ENDING)
            ? DocumentId.parse(name.substring(0, name.length() - ENDING.length()))
            : Optional.empty();
    return id.flatMap(library::summary)
        .<HttpResponse<?>>map(d -> answer(feeds(request).implementers(d)))
        .orElseGet(HttpResponse::notFound);
  }

  private Feeds feeds(HttpRequest<?> request) {
    return new Feeds(library, Visit.of(request), site.base(request));
  }

  private static HttpResponse<?> answer(Feed feed) {
    return HttpResponse.ok(feed.print()).contentType(ATOM);
  }
}
