package vn.caunoi.web;

import java.util.List;

/**
 * A part of the index of everything that is held.
 *
 * @param orders by number or by title, as links
 * @param sheets the parts, each named by its first and last entry
 * @param rows of this part
 */
public record IndexPage(
    Frame frame, String lede, List<Link> orders, List<Link> sheets, List<Cite> rows)
    implements Page {
  public IndexPage {
    rows = List.copyOf(rows);
  }

  @Override
  public String template() {
    return "index/index";
  }
}
