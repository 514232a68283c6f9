package vn.caunoi.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.caunoi.library.Facet;
import vn.caunoi.library.Library;
import vn.caunoi.library.SearchResult;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.Province;
import vn.caunoi.policy.Provinces;

/** Makes the three ways in, each with examples that the library really has. */
final class HomeDoors {
  private static final int EXAMPLES = 3;

  private final Library library;
  private final Naming naming;
  private final Messages words;

  HomeDoors(Library library, Naming naming) {
    this.library = library;
    this.naming = naming;
    this.words = naming.visit().words();
  }

  /**
   * The doors.
   *
   * @param all everything, latest first
   */
  List<HomePage.Door> of(List<Summary> central, SearchResult all) {
    return List.of(
        door("precedents", precedents()),
        door("provinces", provinces(central, all)),
        door("citations", citations(central, all)));
  }

  private List<HomePage.Example> precedents() {
    List<HomePage.Example> examples = new ArrayList<>();
    for (int i = 1; i <= EXAMPLES; i++) {
      String query = words.say("home.precedent." + i);
      SearchAddress address = SearchAddress.ofQuery(query);
      SearchResult found = library.search(address.toRequest(1));
      int places = found.facets().getOrDefault(Facet.PROVINCE, List.of()).size();
      if (found.total() > 0) {
        examples.add(
            new HomePage.Example(
                new Link(Naming.capital(query), address.href()),
                words.say("home.precedent.note", found.total(), places)));
      }
    }
    return examples;
  }

  private List<HomePage.Example> provinces(List<Summary> central, SearchResult all) {
    List<HomePage.Example> examples = new ArrayList<>();
    central.stream()
        .filter(s -> s.implementers() > 0)
        .findFirst()
        .ifPresent(s ->
            examples.add(
                new HomePage.Example(
                    new Link(
                        words.say("home.board", naming.label(s)),
                        s.id().path() + "#" + DocumentPage.BOARD),
                    words.say("count.implementers", s.implementers()))));
    examples.add(
        new HomePage.Example(
            new Link(words.say("home.map"), Section.PROVINCES.path()), words.say("home.map.note")));
    all.facets().getOrDefault(Facet.PROVINCE, List.of()).stream()
        .flatMap(count ->
            Provinces.all().find(count.value(), Province.Era.BEFORE_JULY_2025).stream()
                .filter(p -> Meta.nameToday(p).isPresent())
                .map(p -> province(p, count.count())))
        .limit(1)
        .forEach(examples::add);
    return examples;
  }

  private HomePage.Example province(Province province, long count) {
    String text =
        Meta.nameToday(province)
            .map(now -> words.say("home.province", province.name(), now))
            .orElse(province.name());
    return new HomePage.Example(
        new Link(text, Addresses.province(province)), words.say("count.documents", count));
  }

  private List<HomePage.Example> citations(List<Summary> central, SearchResult all) {
    List<HomePage.Example> examples = new ArrayList<>();
    central.stream()
        .flatMap(s -> s.facts().self().number().stream())
        .flatMap(n -> shared(n).stream())
        .findFirst()
        .ifPresent(examples::add);
    all.hits().stream()
        .map(SearchResult.Hit::document)
        .filter(s -> s.parents().stream().anyMatch(p -> !p.above().isEmpty()))
        .findFirst()
        .ifPresent(s -> examples.add(climbing(s)));
    examples.add(
        new HomePage.Example(
            new Link(words.say("home.wanted"), Section.WANTED.path()),
            words.say("count.wanted", library.wanted(Optional.empty(), 1).total())));
    return examples;
  }

  /** A number that several documents bear. */
  private Optional<HomePage.Example> shared(DocumentNumber number) {
    int bearers = library.numbered(number).size();
    return bearers > 1
        ? Optional.of(
            new HomePage.Example(
                new Link(number.print(), Addresses.number(number)),
                words.say("home.number", bearers)))
        : Optional.empty();
  }

  /** A document from which one climbs two rungs. */
  private HomePage.Example climbing(Summary document) {
    Summary.Parent first =
        document.parents().stream().filter(p -> !p.above().isEmpty()).findFirst().orElseThrow();
    return new HomePage.Example(
        new Link(naming.label(document), document.id().path()),
        words.say("home.climb", first.label(), first.above().getFirst().label()));
  }

  private HomePage.Door door(String id, List<HomePage.Example> examples) {
    return new HomePage.Door(
        id,
        words.say("home.door." + id + ".title"),
        words.say("home.door." + id + ".text"),
        examples);
  }
}
