package vn.caunoi.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.caunoi.library.Library;
import vn.caunoi.library.StoredDocument;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.RelationType;

/** Makes the page on which a wrong fact or link is reported. */
final class ReportPages {
  private static final int MOST = 200;
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private final Library library;
  private final Frames frames;
  private final Visit visit;
  private final Naming naming;
  private final Messages words;
  private final Optional<String> contact;

  ReportPages(Library library, Frames frames, Visit visit, Optional<String> contact) {
    this.library = library;
    this.frames = frames;
    this.visit = visit;
    this.naming = new Naming(visit);
    this.words = visit.words();
    this.contact = contact;
  }

  ReportPage of(StoredDocument document) {
    Summary summary = document.summary();
    Cite cite = Cite.to(summary, naming);
    List<ReportPage.Line> links = links(document);
    Optional<String> cut =
        links.size() > MOST
            ? Optional.of(words.say("list.cut", MOST, links.size()))
            : Optional.empty();
    Link above = new Link(naming.label(summary), summary.id().path());
    return new ReportPage(
        frames.of(visit, words.say("report.title"), Section.NONE, List.of(above)),
        cite,
        contact,
        facts(summary),
        links.stream().limit(MOST).toList(),
        cut);
  }

  private List<ReportPage.Line> facts(Summary summary) {
    List<ReportPage.Line> lines = new ArrayList<>();
    for (DocumentPage.Fact fact : new FactRows(library, visit).of(summary)) {
      String says = says(fact);
      String ready = words.say("report.fact", summary.id().path(), fact.label(), says);
      lines.add(new ReportPage.Line(fact.label(), says, ready, mail(ready)));
    }
    String other = words.say("report.fact.other", summary.id().path());
    lines.add(new ReportPage.Line(words.say("report.other"), "", other, mail(other)));
    return lines;
  }

  /** What the page says; of a link to elsewhere its address. */
  private String says(DocumentPage.Fact fact) {
    if (fact.value().isEmpty()) {
      return words.say("unknown");
    }
    return fact.href().startsWith("http") ? fact.href() : fact.value();
  }

  private List<ReportPage.Line> links(StoredDocument document) {
    Summary self = document.summary();
    List<ReportPage.Line> lines = new ArrayList<>();
    for (StoredDocument.Link link : document.outgoing()) {
      lines.add(
          line(
              visit.terms().verb(link.type()),
              link,
              link.other(),
              ready(self, link, link.other())));
    }
    for (StoredDocument.Link link : document.incoming()) {
      lines.add(
          line(
              visit.terms().reverseVerb(link.type()),
              link,
              link.other(),
              ready(link.other(), link, self)));
    }
    return lines.stream().distinct().toList();
  }

  private ReportPage.Line line(String verb, StoredDocument.Link link, Summary other, String ready) {
    String says = naming.label(other) + ", " + naming.small(link.other().facts());
    return new ReportPage.Line(Naming.capital(verb), says, ready, mail(ready));
  }

  /** A line of corrections.tsv that removes the relation; who and why are for the reader. */
  private String ready(Summary from, StoredDocument.Link link, Summary to) {
    return String.join(
        "\t",
        "remove-relation",
        from.id().path(),
        code(link.type()),
        to.id().path(),
        words.say("report.who"),
        words.say("report.why"),
        LocalDate.now(VIETNAM).toString());
  }

  private static String code(RelationType type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String mail(String ready) {
    return contact
        .map(to ->
            "mailto:"
                + to
                + "?subject="
                + Addresses.encoded(words.say("report.title"))
                + "&body="
                + Addresses.encoded(ready))
        .orElse("");
  }
}
