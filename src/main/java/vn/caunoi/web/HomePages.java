package vn.caunoi.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.caunoi.library.Facet;
import vn.caunoi.library.Library;
import vn.caunoi.library.SearchRequest;
import vn.caunoi.library.SearchResult;
import vn.caunoi.library.Status;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.Holding;
import vn.caunoi.policy.Slug;

/** Makes the first page; its examples come from the corpus, those without documents stay away. */
final class HomePages {
  private static final int CENTRAL = 5;
  private static final int NEWEST = 4;
  private static final int LOOKED_AT = 50;
  private static final int BAR = 126;

  private final Library library;
  private final Frames frames;
  private final Visit visit;
  private final Naming naming;
  private final Messages words;

  HomePages(Library library, Frames frames, Visit visit) {
    this.library = library;
    this.frames = frames;
    this.visit = visit;
    this.naming = new Naming(visit);
    this.words = visit.words();
  }

  HomePage page() {
    List<Summary> central = library.central(1).entries();
    SearchResult newest =
        library.search(
            new SearchRequest("", Map.of(), SearchRequest.Sort.NEWEST, 1, LOOKED_AT, false));
    return new HomePage(
        frames.of(visit, words.say("home.title"), Section.HOME),
        tries(central, newest),
        Offer.of(library, naming),
        new HomeDoors(library, naming).of(central, newest),
        table(central.stream().limit(CENTRAL).toList()),
        newest.hits().stream().limit(NEWEST).map(h -> Entry.of(h.document(), naming)).toList(),
        figures(library.status()));
  }

  /** The same page for this visit. */
  HomePage again(HomePage made) {
    return new HomePage(
        frames.of(visit, words.say("home.title"), Section.HOME),
        made.tries(),
        made.offers(),
        made.doors(),
        made.central(),
        made.newest(),
        made.figures());
  }

  /** Queries to try, of kinds that people do not expect to work; all of them find something. */
  private List<Link> tries(List<Summary> central, SearchResult all) {
    List<String> queries = new ArrayList<>(List.of(words.say("home.try.plain")));
    central.stream()
        .flatMap(s -> s.facts().self().number().stream())
        .findFirst()
        .map(n -> Slug.of(n.print()).value().replace('-', ' '))
        .ifPresent(queries::add);
    all.facets().getOrDefault(Facet.PROVINCE, List.of()).stream()
        .findFirst()
        .ifPresent(c -> queries.add(words.say("home.try.province", c.label())));
    all.facets().getOrDefault(Facet.YEAR, List.of()).stream()
        .findFirst()
        .ifPresent(c -> queries.add(words.say("home.try.year", c.value())));
    return queries.stream()
        .map(q -> new Link(q, SearchAddress.ofQuery(q).href()))
        .filter(l -> found(l.text()))
        .toList();
  }

  private boolean found(String query) {
    SearchResult result = library.search(SearchAddress.ofQuery(query).toRequest(1));
    return result.total() > 0 || !result.numbered().isEmpty();
  }

  private List<HomePage.Central> table(List<Summary> central) {
    int most = central.stream().mapToInt(Summary::implementers).max().orElse(1);
    return central.stream()
        .map(s ->
            new HomePage.Central(
                Cite.bare(s, naming),
                naming.title(s),
                naming.date(s.facts()).orElse(""),
                words.number(s.implementers()),
                BAR * s.implementers() / Math.max(1, most)))
        .toList();
  }

  private List<HomePage.Figure> figures(Status status) {
    Map<Holding, Long> held = status.documents();
    List<HomePage.Figure> figures = new ArrayList<>();
    for (Holding holding : Holding.values()) {
      figures.add(figure(held.getOrDefault(holding, 0L), "figure." + holding.name()));
    }
    figures.add(figure(status.relations(), "figure.relations"));
    Set<String> resolved = Set.of("resolved", "outside-corpus");
    long linked =
        status.outcomes().entrySet().stream()
            .filter(e -> resolved.contains(e.getKey()))
            .mapToLong(Map.Entry::getValue)
            .sum();
    figures.add(figure(linked, "figure.linked"));
    return figures;
  }

  private HomePage.Figure figure(long count, String key) {
    return new HomePage.Figure(words.number(count), words.say(key));
  }
}
