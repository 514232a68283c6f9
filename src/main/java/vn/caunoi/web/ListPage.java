package vn.caunoi.web;

import java.util.List;

/**
 * A list of documents in a table.
 *
 * @param wanted whether it lists documents whose text is wanted, with how often they are cited
 * @param levels links that show only documents of one level; empty where there is nothing to choose
 * @param rows of this page
 */
public record ListPage(
    Frame frame,
    boolean wanted,
    String lede,
    String caption,
    List<Link> levels,
    List<Row> rows,
    Pager pager)
    implements Page {
  @Override
  public String template() {
    return "central/list";
  }

  /**
   * A document.
   *
   * @param count of citing documents, or of implementers
   * @param original where it can be read; without an address where that is not known
   */
  public record Row(
      Cite cite,
      String type,
      String title,
      String body,
      String date,
      String count,
      Link original) {}
}
