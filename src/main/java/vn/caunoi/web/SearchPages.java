package vn.caunoi.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.caunoi.library.Library;
import vn.caunoi.library.SearchRequest;
import vn.caunoi.library.SearchResult;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.Holding;

/** Makes the page of a search. */
final class SearchPages {
  private static final int PASSAGES = 3;
  private static final int HEADINGS = 2;

  /** What the box understands besides words, by the names of the messages. */
  private static final List<String> WAYS =
      List.of("phrase", "without", "place", "type", "year", "issuer", "implements", "cites");

  private final Library library;
  private final Frames frames;
  private final Visit visit;
  private final Naming naming;
  private final Messages words;

  SearchPages(Library library, Frames frames, Visit visit) {
    this.library = library;
    this.frames = frames;
    this.visit = visit;
    this.naming = new Naming(visit);
    this.words = visit.words();
  }

  SearchPage of(SearchAddress address, SearchResult result) {
    boolean nothing = result.total() == 0 && result.numbered().isEmpty();
    return new SearchPage(
        frames
            .of(visit, title(address, result), Section.SEARCH)
            .with(new Reuses(words).search(address, result.total())),
        new SearchPage.Asked(address.query(), Offer.of(library, naming), ways()),
        reading(address, result.reading()),
        numbered(result.numbered()),
        hits(address, result),
        result.near().stream().map(this::found).toList(),
        new Facets(visit, address).filter(result),
        nothing ? help(address) : SearchPage.Help.NONE);
  }

  private List<SearchPage.Way> ways() {
    return WAYS.stream()
        .map(way -> {
          String example = words.say("ways." + way + ".example");
          Link link = new Link(example, SearchAddress.ofQuery(example).href());
          return new SearchPage.Way(words.say("ways." + way), link);
        })
        .toList();
  }

  private SearchPage.Help help(SearchAddress address) {
    return new SearchPage.Help(
        new DidYouMean(library, visit).of(address.query()),
        new Widening(library, visit).of(address));
  }

  private String title(SearchAddress address, SearchResult result) {
    String query = address.query().strip();
    if (query.isEmpty()) {
      return words.say("search.title.all", result.total());
    }
    return result.total() == 0
        ? words.say("search.title.none", query)
        : words.say("search.title", result.total(), query);
  }

  private SearchPage.Reading reading(SearchAddress address, SearchResult.QueryReading reading) {
    Optional<Link> asTyped =
        reading.repaired() && !address.verbatim()
            ? Optional.of(
                new Link(words.say("search.verbatim", address.query()), address.asTyped().href()))
            : Optional.empty();
    return new SearchPage.Reading(reading.searched(), asTyped, reading.notes(), reading.account());
  }

  private SearchPage.Numbered numbered(List<Summary> documents) {
    Optional<DocumentNumber> number =
        documents.stream().flatMap(d -> d.facts().self().number().stream()).findFirst();
    return new SearchPage.Numbered(
        documents.stream().map(d -> Entry.of(d, naming)).toList(),
        number.map(n -> new Link(n.print(), Addresses.number(n))));
  }

  private SearchPage.Hits hits(SearchAddress address, SearchResult result) {
    List<Link> sorts = new ArrayList<>();
    for (SearchRequest.Sort sort : SearchRequest.Sort.values()) {
      if (sort != SearchRequest.Sort.RELEVANCE || !address.query().isBlank()) {
        String name = words.say("sort." + sort.name().toLowerCase(Locale.ROOT));
        sorts.add(new Link(name, address.withSort(sort).href(), sort == address.order()));
      }
    }
    Pager pager =
        Pager.of(
            new Pager.Position(address.page(), SearchController.PAGE_SIZE, result.rows()),
            SearchRequest.LAST_PAGE,
            p -> address.withPage(p).href(),
            words);
    return new SearchPage.Hits(result.hits().stream().map(this::found).toList(), sorts, pager);
  }

  private SearchPage.Found found(SearchResult.Hit hit) {
    String path = hit.document().id().path();
    List<SearchPage.Passage> passages =
        hit.passages().stream().limit(PASSAGES).map(p -> passage(path, p, words)).toList();
    int more = Math.max(0, hit.matchingPassages() - passages.size());
    boolean theirs = hit.document().holding() == Holding.FULL_TEXT;
    List<Entry> copies = hit.copies().stream().map(c -> Entry.of(c, naming)).toList();
    return new SearchPage.Found(Entry.of(hit.document(), naming), theirs, passages, more, copies);
  }

  /** A passage of the document at this path, with the way to its section. */
  static SearchPage.Passage passage(String path, SearchResult.Passage passage, Messages words) {
    List<String> headings = passage.headings();
    String where =
        headings.isEmpty()
            ? words.say("passage.whole")
            : headings.stream()
                .skip(Math.max(0, headings.size() - HEADINGS))
                .map(SectionName::onOneLine)
                .map(SectionName::shown)
                .collect(Collectors.joining(" › "));
    String anchor = passage.anchor().isEmpty() ? DocumentPage.TEXT : passage.anchor();
    return new SearchPage.Passage(
        TargetLines.of(passage.fragments()), new Link(where, path + "#" + anchor));
  }
}
