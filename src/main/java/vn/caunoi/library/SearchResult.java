package vn.caunoi.library;

import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param reading how the query was understood
 * @param total how many documents match
 * @param rows how many hits that makes, near copies being one hit
 * @param hits of this page
 * @param near weaker hits, uncounted, on the first page only
 * @param facets counts by value, each facet counted without its own filter
 * @param numbered the documents that bear the number, where the query is one
 */
public record SearchResult(
    QueryReading reading,
    long total,
    long rows,
    List<Hit> hits,
    List<Hit> near,
    Map<Facet, List<FacetCount>> facets,
    List<Summary> numbered) {
  public SearchResult {
    hits = List.copyOf(hits);
    near = List.copyOf(near);
    facets = Map.copyOf(facets);
    numbered = List.copyOf(numbered);
  }

  /**
   * How a query was understood.
   *
   * @param searched the words that were searched, marks restored, slips mended
   * @param repaired whether they differ from what was typed
   * @param notes what a reader should know, in Vietnamese: an operator that could not be parsed, …
   * @param account how its parts were read, in Vietnamese, a sentence each
   */
  public record QueryReading(
      String searched, boolean repaired, List<String> notes, List<String> account) {
    public QueryReading {
      notes = List.copyOf(notes);
      account = List.copyOf(account);
    }
  }

  /**
   * A document found, with its best passages.
   *
   * @param copies other documents found whose text says nearly the same, none of them a hit
   */
  public record Hit(
      Summary document,
      double score,
      int matchingPassages,
      List<Passage> passages,
      List<Summary> copies) {
    public Hit {
      passages = List.copyOf(passages);
      copies = List.copyOf(copies);
    }
  }

  /**
   * A passage of a document.
   *
   * @param anchor of its section on the document's page; empty for the whole document
   * @param headings from the topmost down
   * @param fragments the text, in stretches that are marked or not
   */
  public record Passage(String anchor, List<String> headings, List<Fragment> fragments) {
    public Passage {
      headings = List.copyOf(headings);
      fragments = List.copyOf(fragments);
    }
  }

  /**
   * A stretch of a passage; marked where it matches the query. Rows of a table end in a line feed,
   * their cells are parted by tabs.
   */
  public record Fragment(String text, boolean marked) {}

  /** A facet's value, its label for people, and how many documents have it. */
  public record FacetCount(String value, String label, long count, boolean chosen) {}
}
