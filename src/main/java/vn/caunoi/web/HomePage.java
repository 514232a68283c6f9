package vn.caunoi.web;

import java.util.List;

/**
 * The first page.
 *
 * @param tries queries to try
 * @param offers of the box while somebody types
 * @param doors three ways in, for officials, journalists and staff
 * @param central central documents with most implementers
 * @param newest documents
 * @param figures what is held
 */
public record HomePage(
    Frame frame,
    List<Link> tries,
    List<Offer> offers,
    List<Door> doors,
    List<Central> central,
    List<Entry> newest,
    List<Figure> figures)
    implements Page {
  @Override
  public String template() {
    return "home/home";
  }

  /** A way in, with real examples. */
  public record Door(String id, String title, String text, List<Example> examples) {}

  /** An example and what is to be found there. */
  public record Example(Link link, String note) {}

  /** A central document in the table; the bar is as long as its share of the first row's. */
  public record Central(Cite cite, String title, String date, String implementers, int bar) {}

  /** A count. */
  public record Figure(String count, String text) {}
}
