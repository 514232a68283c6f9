package vn.caunoi.web;

import java.util.List;
import java.util.Optional;

/**
 * A province: what it issued, what is said of it, what is missing.
 *
 * @param head kind, region and what became of it
 * @param time what it issued and what is said of it, in order of time
 * @param central what it did about the central documents
 * @param bodies that issued its documents, by level
 * @param around units before, now and beside it
 */
public record ProvincePage(
    Frame frame,
    Head head,
    Time time,
    List<Central> central,
    List<Bodies> bodies,
    List<Around> around)
    implements Page {
  @Override
  public String template() {
    return "province/province";
  }

  /**
   * The head of the page.
   *
   * @param eras this unit before July 2025 and today, and those it was one with
   * @param notice what it became, or what it was made from
   */
  public record Head(
      List<String> meta,
      List<Link> eras,
      String notice,
      List<Link> related,
      List<HomePage.Figure> figures) {}

  /**
   * Documents and news.
   *
   * @param line the same as a drawing
   * @param documents latest first
   * @param news latest first
   */
  public record Time(TimeLine line, Listed documents, Listed news) {}

  /**
   * Entries of a list that may be longer.
   *
   * @param heading with the count of the whole list
   * @param cut how many are shown of how many; empty where all are
   * @param all the search for all of them
   */
  public record Listed(String heading, List<Entry> entries, Optional<String> cut, Link all) {}

  /** A central document and what answers it; nothing found is said as such. */
  public record Central(
      Cite document, String title, Board.Mark mark, List<Cite> answers, String lag) {
    public boolean nothing() {
      return answers.isEmpty();
    }
  }

  /** The bodies of one level, each with how many documents of it are in the library. */
  public record Bodies(String level, List<HomePage.Example> bodies) {}

  /** Units that belong with this one, or other spellings of its name. */
  public record Around(String label, List<Link> provinces, String words) {}
}
