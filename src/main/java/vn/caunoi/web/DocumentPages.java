package vn.caunoi.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caunoi.library.Library;
import vn.caunoi.library.StoredDocument;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.Holding;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.SectionArea;

/** Makes the page of a document. */
final class DocumentPages {
  private static final int OUTLINE_LEVELS = 2;
  private static final int TOP_LEVEL = 3;

  private final Library library;
  private final Frames frames;
  private final Visit visit;
  private final Naming naming;
  private final Messages words;

  DocumentPages(Library library, Frames frames, Visit visit) {
    this.library = library;
    this.frames = frames;
    this.visit = visit;
    this.naming = new Naming(visit);
    this.words = visit.words();
  }

  DocumentPage of(StoredDocument document, BoardAddress board) {
    Summary summary = document.summary();
    List<Block> text = new TextView(document, naming).blocks();
    DocumentPage.Connections connections = connections(document, board);
    DocumentPage.Back back = new Backmatter(visit, frames.base(visit)).of(document);
    return new DocumentPage(
        frame(summary).with(reuse(document, connections, board)),
        head(summary),
        new DocumentPage.Facts(
            new FactRows(library, visit).of(summary), Lineage.of(summary, naming)),
        outline(summary, text, connections, back),
        text,
        connections,
        back);
  }

  private Frame frame(Summary summary) {
    boolean central = summary.facts().level().equals(Optional.of(Level.CENTRAL));
    Section section = central ? Section.CENTRAL : Section.PROVINCES;
    List<Link> above = new ArrayList<>();
    above.add(new Link(words.say("nav." + section.name()), section.path()));
    Meta.of(summary, naming).place().ifPresent(above::add);
    return frames.of(visit, naming.label(summary), section, above);
  }

  private Reuse reuse(
      StoredDocument document, DocumentPage.Connections connections, BoardAddress address) {
    Reuse board =
        connections
            .board()
            .map(b -> b.groups().stream().mapToInt(g -> g.rows().size()).sum())
            .map(rows -> new Reuses(words).board(address, rows))
            .orElse(Reuse.NONE);
    return board.with(Cards.of(document, frames.base(visit)));
  }

  private DocumentPage.Head head(Summary summary) {
    List<String> meta = new ArrayList<>();
    meta.add(visit.terms().system(summary.facts().system()));
    summary.facts().level().map(visit.terms()::level).ifPresent(meta::add);
    return new DocumentPage.Head(
        Badge.of(summary.facts(), naming),
        meta,
        naming.number(summary).orElse(""),
        naming.title(summary),
        notice(summary));
  }

  private Optional<DocumentPage.Notice> notice(Summary summary) {
    if (summary.holding() == Holding.FULL_TEXT) {
      return Optional.empty();
    }
    Optional<Link> original =
        Addresses.outside(summary.sourceAddress())
            .map(a -> new Link(words.say("notice.original"), a));
    String text = words.say("notice." + summary.holding().name());
    return Optional.of(new DocumentPage.Notice(text, original));
  }

  private DocumentPage.Connections connections(StoredDocument document, BoardAddress board) {
    Summary summary = document.summary();
    RelationRows rows = new RelationRows(naming);
    boolean central = summary.facts().level().equals(Optional.of(Level.CENTRAL));
    return new DocumentPage.Connections(
        new Ladder(naming, summary.id()).steps(library.ladder(summary.id())),
        rows.outgoing(document),
        rows.incoming(document),
        central ? new Boards(library, naming).of(summary, board) : Optional.empty());
  }

  private List<DocumentPage.Chapter> outline(
      Summary summary,
      List<Block> text,
      DocumentPage.Connections connections,
      DocumentPage.Back back) {
    List<DocumentPage.Chapter> chapters = new ArrayList<>();
    if (connections.board().isPresent()) {
      chapters.add(chapter("document.response", DocumentPage.RESPONSE));
      ladder(connections, chapters);
      chapters.add(chapter("document.board", DocumentPage.BOARD));
      chapters.add(chapter("document.history", DocumentPage.TIME));
    }
    if (!text.isEmpty()) {
      boolean held = summary.holding() == Holding.FULL_TEXT;
      String name = held ? "document.text" : "document.record";
      chapters.add(
          new DocumentPage.Chapter(
              link(name, DocumentPage.TEXT), headings(text, library.areas(summary.id()))));
    }
    if (connections.board().isEmpty()) {
      ladder(connections, chapters);
    }
    chapters.add(chapter("document.out", DocumentPage.OUT, connections.outgoing()));
    chapters.add(chapter("document.in", DocumentPage.IN, connections.incoming()));
    if (!back.problems().isEmpty()) {
      chapters.add(chapter("document.problems", DocumentPage.PROBLEMS, back.problems().size()));
    }
    chapters.add(chapter("document.cite", DocumentPage.CITE));
    if (!back.sources().isEmpty()) {
      chapters.add(chapter("document.sources", DocumentPage.SOURCES));
    }
    return chapters;
  }

  private void ladder(DocumentPage.Connections connections, List<DocumentPage.Chapter> chapters) {
    if (!connections.ladder().isEmpty()) {
      chapters.add(chapter("document.ladder", DocumentPage.LADDER));
    }
  }

  private List<DocumentPage.Point> headings(List<Block> text, List<SectionArea> areas) {
    List<DocumentPage.Point> points = new ArrayList<>();
    for (Block block : text) {
      if (block instanceof Block.Heading h && h.level() < TOP_LEVEL + OUTLINE_LEVELS) {
        List<SectionArea> own = areas.stream().filter(a -> a.anchor().equals(h.anchor())).toList();
        points.add(
            new DocumentPage.Point(
                new Link(h.plain(), "#" + h.anchor()),
                joined(own.stream().map(a -> visit.terms().area(a.area()))),
                joined(own.stream().flatMap(a -> a.words().stream()))));
      }
    }
    return points;
  }

  private static String joined(Stream<String> parts) {
    return parts.collect(Collectors.joining("; "));
  }

  private DocumentPage.Chapter chapter(String key, String anchor, Object... arguments) {
    return new DocumentPage.Chapter(link(key, anchor, arguments), List.of());
  }

  private Link link(String key, String anchor, Object... arguments) {
    return new Link(words.say(key, arguments), "#" + anchor);
  }
}
