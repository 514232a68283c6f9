package vn.caunoi.web;

import java.util.List;

/**
 * The documents that bear a number, and how to tell them apart.
 *
 * @param number as asked, in its normal form where it has one
 * @param lede what the reader should know of such numbers
 * @param bearers oldest first
 * @param signs what tells them apart; empty where there are too many to compare
 * @param meant where nothing bears it: documents whose number is one slip away
 * @param search the search for the number as words
 */
public record NumberPage(
    Frame frame,
    String number,
    String lede,
    List<Bearer> bearers,
    List<Sign> signs,
    List<Link> meant,
    Link search)
    implements Page {
  public NumberPage {
    bearers = List.copyOf(bearers);
    signs = List.copyOf(signs);
  }

  @Override
  public String template() {
    return "number/number";
  }

  /** A document that bears the number. */
  public record Bearer(String id, Entry entry, String note, String head) {}

  /** What tells the documents apart, one value a document. */
  public record Sign(String name, List<String> values) {}
}
