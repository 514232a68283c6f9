package vn.caunoi.web;

import java.util.List;

/**
 * The provinces of one map, drawn and listed.
 *
 * @param eras the two maps, as links
 * @param map to look at
 * @param regions the same as a table
 */
public record ProvincesPage(
    Frame frame, String lede, List<Link> eras, TileMap map, List<Region> regions, String mapTitle)
    implements Page {
  @Override
  public String template() {
    return "province/provinces";
  }

  /** The provinces of a region. */
  public record Region(String name, List<Row> rows) {}

  /** A province: documents and news, empty where none was found, and its units then or now. */
  public record Row(Link province, String documents, String news, String related) {}
}
