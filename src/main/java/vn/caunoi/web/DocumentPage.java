package vn.caunoi.web;

import java.util.List;
import java.util.Optional;
import vn.caunoi.library.SearchResult;

/**
 * A document: its facts, text, citations, relations and sources.
 *
 * @param head what it is, in one line and one heading
 * @param facts its own facts, the unknown ones too
 * @param outline the way through the page
 * @param text its text; without blocks where it is not held
 * @param connections what ties it to other documents
 * @param back problems, how to cite it, sources
 */
public record DocumentPage(
    Frame frame,
    Head head,
    Facts facts,
    List<Chapter> outline,
    List<Block> text,
    Connections connections,
    Back back)
    implements Page {
  static final String TEXT = "toan-van";
  static final String LADDER = "chuoi";
  static final String RESPONSE = "dap-lai";
  static final String BOARD = "bang-phu";
  static final String TIME = "dong-thoi-gian";
  static final String OUT = "dan-toi";
  static final String IN = "duoc-dan";
  static final String PROBLEMS = "van-de";
  static final String CITE = "trich-dan";
  static final String SOURCES = "nguon";

  public DocumentPage {
    outline = List.copyOf(outline);
    text = List.copyOf(text);
  }

  @Override
  public String template() {
    return "document/document";
  }

  /**
   * The head of the page.
   *
   * @param number before the title, on one line; empty where unknown
   * @param notice that only a record, or nothing, is held
   */
  public record Head(
      Badge badge, List<String> meta, String number, String title, Optional<Notice> notice) {}

  /** That the text is not held, and where the original is, if that is known. */
  public record Notice(String text, Optional<Link> original) {}

  /** Facts in order, and what the document implements. */
  public record Facts(List<Fact> rows, Optional<Lineage> lineage) {}

  /**
   * A fact.
   *
   * @param value empty where unknown
   * @param href where the value leads; empty where nowhere
   * @param note why it is unknown, or what else there is to say
   */
  public record Fact(String label, String value, String href, String note) {}

  /** A chapter of the outline. */
  public record Chapter(Link link, List<Point> below) {}

  /**
   * A heading of the text in the outline.
   *
   * @param areas what the section is about; empty where nothing tells
   * @param words that decided
   */
  public record Point(Link link, String areas, String words) {}

  /** Everything that ties the document to others. */
  public record Connections(
      List<Step> ladder, List<Relations> out, List<Relations> in, Optional<Board> board) {
    public Diagram diagram() {
      return Diagram.of(ladder);
    }

    public int outgoing() {
      return out.stream().mapToInt(Relations::count).sum();
    }

    public int incoming() {
      return in.stream().mapToInt(Relations::count).sum();
    }
  }

  /** Relations of one kind. */
  public record Relations(String heading, int count, List<Relation> rows, Optional<Link> more) {}

  /** The other end of a relation, and the sentence that says so. */
  public record Relation(Cite cite, String small, Optional<Quote> quote) {}

  /**
   * A sentence as its source prints it.
   *
   * @param theirs whether these are the words of a document or an article, not of a record
   * @param origin where it comes from, in words
   * @param rule why it says what it is taken to say, in Vietnamese
   */
  public record Quote(
      List<SearchResult.Fragment> parts, boolean theirs, String origin, String rule) {}

  /** What stands at the end, and where to report what is wrong. */
  public record Back(
      String report,
      List<Uncertain> problems,
      String official,
      String party,
      List<Link> files,
      String address,
      List<Source> sources) {}

  /** Something that a reader should know before using the document. */
  public record Uncertain(String stage, String severity, String message) {}

  /** A file that it was read from. */
  public record Source(String path, String kind, String sha256) {}
}
