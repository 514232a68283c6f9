package vn.caunoi.web;

import java.util.List;

/**
 * A province: what it issued, what is said of it, what is missing.
 *
 * @param head kind, region and what became of it
 * @param documents latest first
 * @param news latest first
 * @param all the search for everything of this province
 * @param central what it did about the central documents
 * @param around units before, now and beside it
 */
public record ProvincePage(
    Frame frame,
    Head head,
    List<Entry> documents,
    List<Entry> news,
    Link all,
    List<Central> central,
    List<Around> around)
    implements Page {
  @Override
  public String template() {
    return "province/province";
  }

  /** The head of the page; the notice says what it became, or what it was made from. */
  public record Head(
      List<String> meta, String notice, List<Link> related, List<HomePage.Figure> figures) {}

  /** A central document and what answers it; nothing found is said as such. */
  public record Central(Cite document, Board.Mark mark, List<Cite> answers, String lag) {
    public boolean nothing() {
      return answers.isEmpty();
    }
  }

  /** Units that belong with this one. */
  public record Around(String label, List<Link> provinces) {}
}
