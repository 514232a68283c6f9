package vn.caunoi.exporting;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.caunoi.library.Library;
import vn.caunoi.library.Listing;
import vn.caunoi.library.SearchRequest;
import vn.caunoi.library.SearchResult;
import vn.caunoi.library.Summary;

/** Everything that a search found, or that a list holds, page after page, as it is read. */
public final class Found {
  /** No more rows than this are given away at once. */
  public static final int MOST = 10_000;

  private static final int PAGE = MOST / SearchRequest.LAST_PAGE;

  private Found() {}

  /** The counted hits of a search in its order, near copies behind theirs; no weaker ones. */
  public static Stream<SearchResult.Hit> hits(Library library, SearchRequest request) {
    return IntStream.rangeClosed(1, SearchRequest.LAST_PAGE)
        .mapToObj(page -> library.search(at(request, page)).hits())
        .takeWhile(hits -> !hits.isEmpty())
        .flatMap(hits -> hits.stream())
        .flatMap(hit -> Stream.concat(Stream.of(hit), hit.copies().stream().map(Found::copy)))
        .limit(MOST);
  }

  private static SearchResult.Hit copy(Summary copy) {
    return new SearchResult.Hit(copy, 0, 0, List.of(), List.of());
  }

  /** The first entries of a list. */
  public static <T> Stream<T> entries(Pages<T> list) {
    return all(list).limit(MOST);
  }

  /** Every entry of a list. */
  public static <T> Stream<T> all(Pages<T> list) {
    return IntStream.iterate(1, page -> page + 1)
        .mapToObj(list::page)
        .takeWhile(listing -> !listing.entries().isEmpty())
        .flatMap(listing -> listing.entries().stream());
  }

  private static SearchRequest at(SearchRequest request, int page) {
    return new SearchRequest(
        request.query(), request.filters(), request.sort(), page, PAGE, request.verbatim());
  }

  /** A list that is given out page by page, from 1. */
  @FunctionalInterface
  public interface Pages<T> {
    Listing<T> page(int number);
  }
}
