package vn.caunoi.searching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import java.util.Optional;
import vn.caunoi.library.SearchRequest;
import vn.caunoi.library.SearchResult;
import vn.caunoi.library.SearchResult.Fragment;
import vn.caunoi.library.SearchResult.Hit;
import vn.caunoi.library.SearchResult.Passage;

/**
 * Keeps pages of results that were asked for lately, of one snapshot: people page back and forth,
 * share addresses and ask what others ask.
 *
 * <p>Bounded by weight, which is about the bytes of a page.
 */
final class FoundPages {
  private static final long MOST_BYTES = 32L << 20;
  private static final int HIT = 2_000;
  private static final int COUNT = 150;

  private final Cache<SearchRequest, SearchResult> pages =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((SearchRequest request, SearchResult page) -> weight(request, page))
          .recordStats()
          .build();

  Optional<SearchResult> find(SearchRequest request) {
    return Optional.ofNullable(pages.getIfPresent(request));
  }

  void keep(SearchRequest request, SearchResult page) {
    pages.put(request, page);
  }

  /** How often it helped. */
  CacheStats stats() {
    return pages.stats();
  }

  private static int weight(SearchRequest request, SearchResult page) {
    int counts = page.facets().values().stream().mapToInt(values -> values.size()).sum();
    int hits = page.hits().size() + page.near().size() + page.numbered().size();
    int text = 0;
    for (Hit hit : page.hits()) {
      for (Passage passage : hit.passages()) {
        text += passage.fragments().stream().map(Fragment::text).mapToInt(String::length).sum();
      }
    }
    return 2 * request.query().length() + 2 * text + HIT * hits + COUNT * counts;
  }
}
