package vn.caunoi.web;

import vn.caunoi.library.Listing;
import vn.caunoi.library.SearchRequest;
import vn.caunoi.library.Summary;

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
    return page(listing, Section.CENTRAL, false);
  }

  ListPage wanted(Listing<Summary> listing) {
    return page(listing, Section.WANTED, true);
  }

  private ListPage page(Listing<Summary> listing, Section section, boolean wanted) {
    String key = wanted ? "wanted" : "central";
    return new ListPage(
        frames.of(visit, words.say(key + ".title", listing.total()), section),
        wanted,
        words.say(key + ".lede"),
        words.say(key + ".caption"),
        listing.entries().stream().map(s -> row(s, wanted)).toList(),
        pager(listing, section));
  }

  private ListPage.Row row(Summary document, boolean wanted) {
    Link original =
        Addresses.outside(document.sourceAddress())
            .map(a -> new Link(words.say("notice.original"), a))
            .orElseGet(() -> new Link(words.say("wanted.no.address"), ""));
    return new ListPage.Row(
        Cite.bare(document, naming),
        naming.type(document.facts()),
        naming.title(document),
        naming.body(document.facts()).orElse(""),
        naming.date(document.facts()).orElse(""),
        words.number(wanted ? document.citedBy() : document.implementers()),
        original);
  }

  private Pager pager(Listing<Summary> listing, Section section) {
    return Pager.of(
        new Pager.Position(listing.page(), listing.pageSize(), listing.total()),
        SearchRequest.LAST_PAGE,
        p -> section.path() + (p == 1 ? "" : "?" + SearchAddress.PAGE + "=" + p),
        words);
  }
}
