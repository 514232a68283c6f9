package vn.caunoi.web;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import vn.caunoi.library.Listing;
import vn.caunoi.library.SearchRequest;
import vn.caunoi.library.Summary;

/**
 * The pages of a long list.
 *
 * @param pages the first, the last and those around this one
 * @param range which entries are shown, of how many
 */
public record Pager(List<Link> pages, Optional<Link> next, String range) {
  private static final int AROUND = 2;

  public Pager {
    pages = List.copyOf(pages);
  }

  /**
   * The pages of a list.
   *
   * @param page counted from 1
   * @param size entries a page
   * @param total entries in all
   */
  record Position(int page, int size, long total) {
    int last(int limit) {
      return Math.clamp((total + size - 1) / size, 1, limit);
    }
  }

  /** The list at the page that was asked for, or at its last one where it ends before. */
  static Listing<Summary> reached(int page, IntFunction<Listing<Summary>> list) {
    Listing<Summary> asked = list.apply(page);
    int last = new Position(page, asked.pageSize(), asked.total()).last(SearchRequest.LAST_PAGE);
    return page <= last ? asked : list.apply(last);
  }

  static Pager of(Position at, int limit, IntFunction<String> href, Messages words) {
    int last = at.last(limit);
    List<Link> pages =
        IntStream.rangeClosed(1, last)
            .filter(p -> p == 1 || p == last || Math.abs(p - at.page) <= AROUND)
            .mapToObj(p -> new Link(Integer.toString(p), href.apply(p), p == at.page))
            .toList();
    Optional<Link> next =
        at.page < last
            ? Optional.of(new Link(words.say("pager.next"), href.apply(at.page + 1)))
            : Optional.empty();
    long first = Math.min((long) (at.page - 1) * at.size + 1, at.total);
    long end = Math.min((long) at.page * at.size, at.total);
    return new Pager(pages, next, words.say("pager.range", first, end, at.total));
  }

  public boolean needed() {
    return pages.size() > 1;
  }
}
