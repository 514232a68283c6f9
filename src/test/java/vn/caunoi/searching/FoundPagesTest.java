package vn.caunoi.searching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.caunoi.library.Facet;
import vn.caunoi.library.SearchRequest;
import vn.caunoi.library.SearchResult;
import vn.caunoi.library.SearchResult.FacetCount;

/** Pages of results that are kept. */
class FoundPagesTest {
  private final FoundPages pages = new FoundPages();

  @Test
  void findsThePageOfTheSameRequestOnly() {
    SearchRequest request = SearchRequest.of("xe lăn");
    SearchResult page = page(1);
    pages.keep(request, page);
    assertSame(page, pages.find(request).orElseThrow());
    SearchRequest second =
        new SearchRequest("xe lăn", Map.of(), SearchRequest.Sort.RELEVANCE, 2, 10, false);
    assertEquals(Optional.empty(), pages.find(second));
  }

  @Test
  void givesUpPagesWhenTheyWeighTooMuch() throws InterruptedException {
    for (int i = 0; i < 100; i++) {
      pages.keep(SearchRequest.of("q" + i), page(10_000));
    }
    for (int tries = 0; tries < 100 && pages.stats().evictionCount() == 0; tries++) {
      Thread.sleep(20);
    }
    assertTrue(pages.stats().evictionCount() > 0);
  }

  private static SearchResult page(int values) {
    List<FacetCount> counts =
        IntStream.range(0, values).mapToObj(i -> new FacetCount("v" + i, "v", 1, false)).toList();
    return new SearchResult(
        new SearchResult.QueryReading("", false, List.of(), List.of()),
        0,
        0,
        List.of(),
        List.of(),
        Map.of(Facet.YEAR, counts),
        List.of());
  }
}
