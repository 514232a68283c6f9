package vn.caunoi.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.caunoi.library.SearchResult;

/**
 * What a search found.
 *
 * @param searched the words that were searched, marks restored, slips mended
 * @param numberPage the documents that bear the number, where the query is one
 * @param near weaker hits, uncounted, on the first page only
 * @param facets counts by facet and value, each counted without its own filter
 * @param next address of the next page; null on the last
 * @param prev address of the page before; null on the first
 */
@Serdeable
record SearchJson(
    String query,
    String searched,
    boolean repaired,
    List<String> notes,
    long total,
    long rows,
    int page,
    List<DocumentJson> numberPage,
    List<HitJson> hits,
    List<HitJson> near,
    Map<String, List<FacetJson>> facets,
    @Nullable String next,
    @Nullable String prev) {

  /** A document found, with its best passages, and those that say nearly the same. */
  @Serdeable
  record HitJson(
      DocumentJson document,
      double score,
      int matchingPassages,
      List<PassageJson> passages,
      List<DocumentJson> copies) {
    static HitJson of(SearchResult.Hit hit) {
      return new HitJson(
          DocumentJson.of(hit.document()),
          hit.score(),
          hit.matchingPassages(),
          hit.passages().stream().map(PassageJson::of).toList(),
          DocumentJson.of(hit.copies()));
    }
  }

  /**
   * A passage.
   *
   * @param address of its section on the document's page, behind the document's own
   * @param marked the stretches that match the query
   */
  @Serdeable
  record PassageJson(String address, List<String> headings, String text, List<String> marked) {
    static PassageJson of(SearchResult.Passage passage) {
      return new PassageJson(
          passage.anchor().isEmpty() ? "" : "#" + passage.anchor(),
          passage.headings(),
          passage.fragments().stream()
              .map(SearchResult.Fragment::text)
              .collect(Collectors.joining()),
          passage.fragments().stream()
              .filter(SearchResult.Fragment::marked)
              .map(SearchResult.Fragment::text)
              .distinct()
              .toList());
    }
  }

  /** A facet's value with its count. */
  @Serdeable
  record FacetJson(String value, String label, long count, boolean chosen) {}

  static SearchJson of(String query, SearchResult result, Paging paging) {
    Map<String, List<FacetJson>> facets = new TreeMap<>();
    result.facets().forEach((facet, counts) -> facets.put(facet.parameter(), facets(counts)));
    return new SearchJson(
        query,
        result.reading().searched(),
        result.reading().repaired(),
        result.reading().notes(),
        result.total(),
        result.rows(),
        paging.page(),
        DocumentJson.of(result.numbered()),
        result.hits().stream().map(HitJson::of).toList(),
        result.near().stream().map(HitJson::of).toList(),
        facets,
        paging.next(),
        paging.prev());
  }

  private static List<FacetJson> facets(List<SearchResult.FacetCount> counts) {
    return counts.stream()
        .map(c -> new FacetJson(c.value(), c.label(), c.count(), c.chosen()))
        .toList();
  }
}
