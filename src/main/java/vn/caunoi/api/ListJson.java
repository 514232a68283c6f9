package vn.caunoi.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import vn.caunoi.library.Listing;
import vn.caunoi.library.Summary;

/**
 * A page of a list of documents.
 *
 * @param total how many the whole list has
 * @param page from 1
 * @param pages how many pages there are
 * @param next address of the next page; null on the last
 * @param prev address of the page before; null on the first
 */
@Serdeable
record ListJson(
    long total,
    int page,
    int pages,
    List<DocumentJson> documents,
    @Nullable String next,
    @Nullable String prev) {
  /** Lists are served no deeper. */
  static final int DEEPEST = 2_000;

  static HttpResponse<ListJson> of(HttpRequest<?> http, Listing<Summary> listing) {
    Paging paging = new Paging(http, listing.page(), Math.min(listing.pages(), DEEPEST));
    return HttpResponse.ok(
            new ListJson(
                listing.total(),
                listing.page(),
                listing.pages(),
                DocumentJson.of(listing.entries()),
                paging.next(),
                paging.prev()))
        .header("Link", paging.links());
  }
}
