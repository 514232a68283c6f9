package vn.caunoi.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.caunoi.library.Facet;
import vn.caunoi.library.Library;
import vn.caunoi.library.SearchRequest;
import vn.caunoi.library.SearchResult;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.Holding;
import vn.caunoi.policy.Province;
import vn.caunoi.policy.Provinces;

/** Makes the page of a province. */
final class ProvincePages {
  private static final int MOST = 100;

  private final Library library;
  private final Frames frames;
  private final Visit visit;
  private final Naming naming;
  private final Messages words;

  ProvincePages(Library library, Frames frames, Visit visit) {
    this.library = library;
    this.frames = frames;
    this.visit = visit;
    this.naming = new Naming(visit);
    this.words = visit.words();
  }

  ProvincePage of(Province province) {
    SearchAddress address = address(province);
    SearchResult found = library.search(address.toRequest(MOST));
    List<Summary> all =
        found.hits().stream().map(SearchResult.Hit::document).sorted(Dates.LATEST_FIRST).toList();
    List<Summary> documents = all.stream().filter(s -> !Naming.isNews(s.facts())).toList();
    List<Summary> news = all.stream().filter(s -> Naming.isNews(s.facts())).toList();
    List<ProvincePage.Central> central = new Answers(naming).of(library.central(1).entries(), all);
    Link above = new Link(words.say("nav.PROVINCES"), Addresses.provinces(province.era()));
    return new ProvincePage(
        frames.of(visit, province.name(), Section.PROVINCES, List.of(above)),
        head(province, documents, news, central),
        documents.stream().map(d -> Entry.of(d, naming)).toList(),
        news.stream().map(d -> Entry.of(d, naming)).toList(),
        new Link(words.say("province.all", found.total()), address.href()),
        central,
        around(province));
  }

  private static SearchAddress address(Province province) {
    Facet facet = province.era() == Province.Era.TODAY ? Facet.PROVINCE_TODAY : Facet.PROVINCE;
    return new SearchAddress(
        "", Map.of(facet, Set.of(province.name())), SearchRequest.Sort.NEWEST, 1, false);
  }

  private ProvincePage.Head head(
      Province province,
      List<Summary> documents,
      List<Summary> news,
      List<ProvincePage.Central> central) {
    boolean today = province.era() == Province.Era.TODAY;
    boolean changed = !province.related().equals(List.of(province.name()));
    String notice =
        changed ? words.say(today ? "province.made" : "province.became", province.name()) : "";
    return new ProvincePage.Head(
        List.of(words.say(today ? "province.today" : "province.before"), province.region()),
        notice,
        changed ? related(province) : List.of(),
        figures(documents, news, central));
  }

  private List<HomePage.Figure> figures(
      List<Summary> documents, List<Summary> news, List<ProvincePage.Central> central) {
    long held = documents.stream().filter(d -> d.holding() == Holding.FULL_TEXT).count();
    long gaps = central.stream().filter(ProvincePage.Central::nothing).count();
    return List.of(
        figure(documents.size(), "province.figure.documents"),
        figure(held, "province.figure.held"),
        figure(news.size(), "province.figure.news"),
        figure(gaps, "province.figure.gaps"));
  }

  private HomePage.Figure figure(long count, String key) {
    return new HomePage.Figure(words.number(count), words.say(key));
  }

  private List<ProvincePage.Around> around(Province province) {
    List<ProvincePage.Around> around = new ArrayList<>();
    boolean today = province.era() == Province.Era.TODAY;
    around.add(
        new ProvincePage.Around(
            words.say(today ? "province.parts" : "province.now"), related(province)));
    List<Link> neighbours =
        Provinces.all().of(province.era()).stream()
            .filter(p -> p.region().equals(province.region()) && !p.name().equals(province.name()))
            .map(Boards::link)
            .toList();
    around.add(
        new ProvincePage.Around(words.say("province.region", province.region()), neighbours));
    return around;
  }

  /** The units of the other map that this one became or was made from. */
  private static List<Link> related(Province province) {
    Province.Era other =
        province.era() == Province.Era.TODAY ? Province.Era.BEFORE_JULY_2025 : Province.Era.TODAY;
    return province.related().stream()
        .flatMap(name -> Provinces.all().find(name, other).stream())
        .map(Boards::link)
        .toList();
  }
}
