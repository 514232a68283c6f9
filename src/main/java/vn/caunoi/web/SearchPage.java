package vn.caunoi.web;

import java.util.List;
import java.util.Optional;
import vn.caunoi.library.SearchResult;

/**
 * The results of a search.
 *
 * @param asked what stands in the box, and what it offers
 * @param reading how the query was understood
 * @param numbered the documents whose number the query is
 * @param hits what was found
 * @param near weaker hits, uncounted
 * @param filter facets and what is chosen of them
 * @param help ways to find more, where nothing was found
 */
public record SearchPage(
    Frame frame,
    Asked asked,
    Reading reading,
    Numbered numbered,
    Hits hits,
    List<Found> near,
    Filter filter,
    Help help)
    implements Page {
  public SearchPage {
    near = List.copyOf(near);
  }

  @Override
  public String template() {
    return "search/search";
  }

  /** Whether nothing at all was found. */
  public boolean empty() {
    return hits.found().isEmpty() && numbered.entries().isEmpty();
  }

  /** What was asked, what the box offers instead, and how more can be said in it. */
  public record Asked(String query, List<Offer> offers, List<Way> ways) {}

  /** A way to say more in the box, with an example that can be tried. */
  public record Way(String meaning, Link example) {}

  /** What may have been meant, and wider searches. */
  public record Help(List<Link> meant, List<Wider> wider) {
    static final Help NONE = new Help(List.of(), List.of());
  }

  /** How the query was understood; the link leads to the query as typed. */
  public record Reading(
      String searched, Optional<Link> asTyped, List<String> notes, List<String> account) {}

  /** The documents whose number the query is, with a link to the number's own page. */
  public record Numbered(List<Entry> entries, Optional<Link> page) {}

  /** What was found, in which order, and the way to the rest. */
  public record Hits(List<Found> found, List<Link> sorts, Pager pager) {}

  /** A document found, and its near copies; the words of a record are the library's own. */
  public record Found(
      Entry entry, boolean theirs, List<Passage> passages, int more, List<Entry> copies) {}

  /** A passage, in stretches that are marked or not, with the section that it stands in. */
  public record Passage(List<SearchResult.Fragment> fragments, Link where) {}

  /** What results can be filtered by; hidden fields keep the rest of the search. */
  public record Filter(List<Group> groups, List<Link> chosen, List<Hidden> hidden) {}

  /** One facet: those shown, those behind "more", and the way to all where these are not all. */
  public record Group(
      String legend, String parameter, List<Option> first, List<Option> rest, Optional<Link> all) {}

  /** One value of a facet. */
  public record Option(String value, String label, String count, boolean chosen) {}

  /** A field that the form carries along. */
  public record Hidden(String name, String value) {}

  /** A wider search and what it finds. */
  public record Wider(Link link, String count) {}
}
