package vn.caunoi.web;

import java.util.List;
import vn.caunoi.library.SearchRequest;
import vn.caunoi.library.StoredDocument;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.RelationType;

/** Makes the page of all relations of one kind. */
final class LinksPages {
  private static final int SIZE = 50;

  private final Frames frames;
  private final Visit visit;
  private final Naming naming;
  private final Messages words;

  LinksPages(Frames frames, Visit visit) {
    this.frames = frames;
    this.visit = visit;
    this.naming = new Naming(visit);
    this.words = visit.words();
  }

  /** Which relations: their type, from the document or to it, and the page. */
  record Wanted(RelationType type, boolean out, int page) {}

  LinksPage of(StoredDocument document, Wanted wanted) {
    Summary self = document.summary();
    List<StoredDocument.Link> all =
        RelationRows.ofType(
            wanted.out() ? document.outgoing() : document.incoming(), wanted.type());
    Pager.Position at = new Pager.Position(1, SIZE, all.size());
    int page = Math.clamp(wanted.page(), 1, at.last(SearchRequest.LAST_PAGE));
    String verb =
        wanted.out() ? visit.terms().verb(wanted.type()) : visit.terms().reverseVerb(wanted.type());
    String title = words.say("links.title", Naming.capital(verb), all.size());
    String address = LinksController.address(self.id(), wanted.type(), wanted.out());
    RelationRows rows = new RelationRows(naming);
    return new LinksPage(
        frames.of(
            visit, title, Section.NONE, List.of(new Link(naming.label(self), self.id().path()))),
        Cite.to(self, naming),
        all.stream()
            .skip((page - 1L) * SIZE)
            .limit(SIZE)
            .map(l -> rows.row(l, wanted.out() ? l.other() : self))
            .toList(),
        Pager.of(
            new Pager.Position(page, SIZE, all.size()),
            SearchRequest.LAST_PAGE,
            p -> address + (p == 1 ? "" : "&" + SearchAddress.PAGE + "=" + p),
            words));
  }
}
