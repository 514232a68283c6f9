package vn.caunoi.web;

import java.util.List;
import java.util.Optional;
import vn.caunoi.library.Facet;
import vn.caunoi.library.Library;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.Holding;
import vn.caunoi.policy.Province;

/** Makes the page of a province. */
final class ProvincePages {
  /** Longer lists are cut, and say so. */
  static final int LISTED = 40;

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
    SearchAddress address = ProvinceList.address(province);
    ProvinceList all = ProvinceList.of(library, province);
    List<Summary> documents = all.documents();
    List<Summary> news = all.news();
    List<ProvincePage.Central> central =
        new Answers(library, naming).of(library.central(1).entries(), all.all().toList());
    ProvinceUnits units = new ProvinceUnits(visit);
    Link above = new Link(words.say("nav.PROVINCES"), Addresses.provinces(province.era()));
    return new ProvincePage(
        frames
            .of(visit, province.name(), Section.PROVINCES, List.of(above))
            .with(new Reuses(words).province(province, all.size())),
        units.head(province, figures(documents, news, central)),
        new ProvincePage.Time(
            new ProvinceTime(naming).of(province, documents, news),
            listed("province.documents", documents, address),
            listed(
                "province.news", news, address.with(Facet.TYPE, DocumentType.NEWS.vietnamese()))),
        central,
        new ProvinceBodies(visit).of(documents),
        units.around(province));
  }

  private ProvincePage.Listed listed(String key, List<Summary> all, SearchAddress address) {
    Optional<String> cut =
        all.size() > LISTED
            ? Optional.of(words.say("list.cut", LISTED, all.size()))
            : Optional.empty();
    return new ProvincePage.Listed(
        words.say(key, all.size()),
        all.stream().limit(LISTED).map(d -> Entry.of(d, naming)).toList(),
        cut,
        new Link(words.say(key + ".all"), address.href()));
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
}
