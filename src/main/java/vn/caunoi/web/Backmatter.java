package vn.caunoi.web;

import java.util.Arrays;
import java.util.List;
import vn.caunoi.exporting.CitationFile;
import vn.caunoi.exporting.CitationText;
import vn.caunoi.library.StoredDocument;
import vn.caunoi.library.Summary;

/** Makes what stands at the end of a document's page. */
final class Backmatter {
  private final Visit visit;
  private final String base;

  /**
   * @param base the site's address, for the document's own
   */
  Backmatter(Visit visit, String base) {
    this.base = base;
    this.visit = visit;
  }

  DocumentPage.Back of(StoredDocument document) {
    return new DocumentPage.Back(
        ReportController.address(document.summary().id()),
        problems(document),
        CitationText.official(document.summary()),
        CitationText.party(document.summary()),
        files(document.summary()),
        address(document.summary()),
        sources(document));
  }

  /** As others can use it; a site that only this computer sees has no address for others. */
  private String address(Summary document) {
    boolean alone = base.contains("://localhost") || base.contains("://127.");
    return alone ? document.id().path() : base + document.id().path();
  }

  private static List<Link> files(Summary document) {
    return Arrays.stream(CitationFile.values())
        .map(f -> new Link(f.label(), Addresses.CITATIONS + document.id().key() + "." + f.ending()))
        .toList();
  }

  private List<DocumentPage.Uncertain> problems(StoredDocument document) {
    Terms terms = visit.terms();
    return document.problems().stream()
        .map(p ->
            new DocumentPage.Uncertain(
                terms.stage(p.stage()), terms.severity(p.level()), p.message()))
        .distinct()
        .toList();
  }

  private List<DocumentPage.Source> sources(StoredDocument document) {
    Messages words = visit.words();
    return document.sources().stream()
        .map(s ->
            new DocumentPage.Source(
                s.path(),
                words.say(s.catalogue() ? "source.catalogue" : "source.text"),
                s.sha256()))
        .toList();
  }
}
