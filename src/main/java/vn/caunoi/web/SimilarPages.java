package vn.caunoi.web;

import java.util.List;
import vn.caunoi.library.SearchResult;
import vn.caunoi.library.SimilarProvisions;
import vn.caunoi.library.StoredDocument;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.Holding;
import vn.caunoi.policy.TextBlock;

/** Makes the page of what other provinces provide on the matter of a section. */
final class SimilarPages {
  private static final int PER_MILLE = 1000;

  private final Frames frames;
  private final Visit visit;
  private final Naming naming;
  private final Messages words;

  SimilarPages(Frames frames, Visit visit) {
    this.frames = frames;
    this.visit = visit;
    this.naming = new Naming(visit);
    this.words = visit.words();
  }

  SimilarPage of(StoredDocument document, TextBlock.Heading heading, SimilarProvisions similar) {
    Summary self = document.summary();
    String name = SectionName.of(heading.span(), document.text()).shown();
    Link above = new Link(naming.label(self), self.id().path());
    return new SimilarPage(
        frames.of(visit, words.say("similar.title", name), Section.NONE, List.of(above)),
        Cite.to(self, naming),
        new Link(name, self.id().path() + "#" + heading.anchor()),
        similar.provisions().stream().map(this::found).toList(),
        similar.copies() == 0 ? "" : words.say("similar.copies", similar.copies()));
  }

  private SearchPage.Found found(SimilarProvisions.Provision provision) {
    Summary document = provision.document();
    SearchPage.Passage passage =
        SearchPages.passage(
            document.id().path(),
            new SearchResult.Passage(
                provision.anchor(),
                provision.headings(),
                List.of(new SearchResult.Fragment(provision.text().strip(), false))),
            words);
    String copied = words.share(Math.round(provision.copied() * PER_MILLE), PER_MILLE);
    String where = words.say("similar.where", passage.where().text(), copied);
    return new SearchPage.Found(
        Entry.of(document, naming),
        document.holding() == Holding.FULL_TEXT,
        List.of(
            new SearchPage.Passage(passage.fragments(), new Link(where, passage.where().href()))),
        0,
        List.of());
  }
}
