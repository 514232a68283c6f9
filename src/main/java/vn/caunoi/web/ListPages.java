package vn.caunoi.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import vn.caunoi.library.Listing;
import vn.caunoi.library.SearchRequest;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.Level;

/** Makes the lists of central and of wanted documents. */
final class ListPages {
  private final Frames frames;
  private final Visit visit;
  private final Naming naming;
  private final Messages words;

  ListPages(Frames frames, Visit visit) {
    this.frames = frames;
    this.visit = visit;
    this.naming = new Naming(visit);
    this.words = visit.words();
  }

  ListPage central(Listing<Summary> listing) {
    return page(
        listing,
        new Made(Section.CENTRAL, words.say("central.title", listing.total()), List.of()),
        p -> address(Section.CENTRAL, p));
  }

  /** The wanted documents, of one level or of all. */
  ListPage wanted(Wanted wanted) {
    Listing<Summary> listing = wanted.listing();
    Optional<Level> level = wanted.chosen();
    String title =
        level
            .map(l -> words.say("wanted.title.level", listing.total(), visit.terms().level(l)))
            .orElseGet(() -> words.say("wanted.title", listing.total()));
    return page(
        listing,
        new Made(Section.WANTED, title, levels(wanted)),
        p -> level.map(l -> Wanted.address(l, p)).orElseGet(() -> address(Section.WANTED, p)));
  }

  private List<Link> levels(Wanted wanted) {
    Optional<Level> chosen = wanted.chosen();
    List<Link> links = new ArrayList<>();
    links.add(new Link(words.say("wanted.all"), Section.WANTED.path(), chosen.isEmpty()));
    wanted
        .counts()
        .forEach((level, count) ->
            links.add(
                new Link(
                    words.say("wanted.level", visit.terms().level(level), count),
                    Wanted.address(level, 1),
                    chosen.equals(Optional.of(level)))));
    return links.size() > 2 ? links : List.of();
  }

  private ListPage page(Listing<Summary> listing, Made made, IntFunction<String> href) {
    boolean wanted = made.section() == Section.WANTED;
    String key = wanted ? "wanted" : "central";
    return new ListPage(
        frames
            .of(visit, made.title(), made.section())
            .with(new Reuses(words).list(href.apply(1), listing.total())),
        wanted,
        words.say(key + ".lede"),
        words.say(key + ".caption"),
        made.levels(),
        listing.entries().stream().map(s -> row(s, wanted)).toList(),
        Pager.of(
            new Pager.Position(listing.page(), listing.pageSize(), listing.total()),
            SearchRequest.LAST_PAGE,
            href,
            words));
  }

  private static String address(Section section, int page) {
    return section.path() + (page == 1 ? "" : "?" + SearchAddress.PAGE + "=" + page);
  }

  private ListPage.Row row(Summary document, boolean wanted) {
    Link original =
        Addresses.outside(document.sourceAddress())
            .map(a -> new Link(words.say("notice.original"), a))
            .orElseGet(() -> new Link(words.say("wanted.no.address"), ""));
    return new ListPage.Row(
        Cite.bare(document, naming),
        type(document),
        naming.title(document),
        naming.body(document.facts()).orElse(""),
        naming.date(document.facts()).orElse(""),
        words.number(wanted ? document.citedBy() : document.implementers()),
        original);
  }

  /** The type, unless the title begins with it. */
  private String type(Summary document) {
    String type = naming.type(document.facts());
    String title = naming.title(document);
    return title.regionMatches(true, 0, type, 0, type.length()) ? "" : type;
  }

  /** What tells one list from another. */
  private record Made(Section section, String title, List<Link> levels) {}
}
