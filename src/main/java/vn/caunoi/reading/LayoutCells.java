package vn.caunoi.reading;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Orders the cells of a layout table as they are to be read. */
final class LayoutCells {
  private LayoutCells() {}

  /** Letterheads of two columns by column, everything else by row. */
  static List<Element> order(Element table) {
    List<List<Element>> rows = TableKind.rows(table).stream().map(TableKind::cells).toList();
    List<Element> ordered = new ArrayList<>();
    boolean pairs =
        rows.size() > 1 && rows.size() < 8 && rows.stream().allMatch(r -> r.size() == 2);
    if (pairs) {
      rows.forEach(r -> ordered.add(r.get(0)));
      rows.forEach(r -> ordered.add(r.get(1)));
    } else {
      rows.forEach(ordered::addAll);
    }
    return ordered;
  }
}
