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
import vn.caunoi.policy.Province;
import vn.caunoi.policy.Provinces;

/** Makes the first page; its examples come from the corpus, those without documents stay away. */
final class HomePages {
  private static final int CENTRAL = 5;
  private static final int NEWEST = 4;
  private static final int EXAMPLES = 3;

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
            new SearchRequest("", Map.of(), SearchRequest.Sort.NEWEST, 1, NEWEST, false));
    return new HomePage(
        frames.of(visit, words.say("home.title"), Section.HOME),
        queries("home.try.", 4),
        List.of(precedents(), provinces(newest), citations(central)),
        central.stream().limit(CENTRAL).map(this::central).toList(),
        newest.hits().stream().map(h -> Entry.of(h.document(), naming)).toList(),
        figures(library.status()));
  }

  private List<Link> queries(String key, int count) {
    List<Link> links = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      String query = words.say(key + i);
      links.add(new Link(query, SearchAddress.ofQuery(query).href()));
    }
    return links;
  }

  private HomePage.Door precedents() {
    List<HomePage.Example> examples = new ArrayList<>();
    for (Link query : queries("home.precedent.", EXAMPLES)) {
      long total = library.search(SearchAddress.ofQuery(query.text()).toRequest(1)).total();
      if (total > 0) {
        String text = Naming.capital(query.text());
        examples.add(
            new HomePage.Example(
                new Link(text, query.href()), words.say("count.documents", total)));
      }
    }
    return door("precedents", examples);
  }

  private HomePage.Door provinces(SearchResult all) {
    List<HomePage.Example> examples = new ArrayList<>();
    examples.add(
        new HomePage.Example(
            new Link(words.say("home.map"), Section.PROVINCES.path()), words.say("home.map.note")));
    all.facets().getOrDefault(Facet.PROVINCE, List.of()).stream()
        .flatMap(count ->
            Provinces.all().find(count.label(), Province.Era.BEFORE_JULY_2025).stream()
                .map(p -> province(p, count.count())))
        .limit(2)
        .forEach(examples::add);
    return door("provinces", examples);
  }

  private HomePage.Example province(Province province, long count) {
    return new HomePage.Example(Boards.link(province), words.say("count.documents", count));
  }

  private HomePage.Door citations(List<Summary> central) {
    List<HomePage.Example> examples = new ArrayList<>();
    central.stream()
        .limit(2)
        .map(s ->
            new HomePage.Example(new Link(naming.label(s), s.id().path()), naming.small(s.facts())))
        .forEach(examples::add);
    examples.add(
        new HomePage.Example(
            new Link(words.say("home.wanted"), Section.WANTED.path()),
            words.say("count.wanted", library.wanted(1).total())));
    return door("citations", examples);
  }

  private HomePage.Door door(String id, List<HomePage.Example> examples) {
    return new HomePage.Door(
        id,
        words.say("home.door." + id + ".title"),
        words.say("home.door." + id + ".text"),
        examples);
  }

  private HomePage.Central central(Summary document) {
    return new HomePage.Central(
        Cite.bare(document, naming),
        naming.title(document),
        naming.date(document.facts()).orElse(""),
        words.number(document.implementers()));
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
