package vn.caunoi.reading;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Tells tables of content from tables that only lay out a page, a letterhead or a signature. */
final class TableKind {
  private static final int CELL = 1200;
  private static final int START = 400;

  private TableKind() {}

  /** Whether its cells are to be read as running text, one after the other. */
  static boolean isLayout(Element table) {
    if (table.attr("role").equals("presentation") || table.selectFirst("td table") != null) {
      return true;
    }
    List<Element> rows = rows(table);
    int columns = rows.stream().mapToInt(r -> cells(r).size()).max().orElse(0);
    if (columns < 2 || rows.size() < 2) {
      return !(rows.size() == 1 && isHeaded(rows) && columns > 1);
    }
    return isFrame(table) || (columns == 2 && !isHeaded(rows) && hasLongCell(rows));
  }

  private static boolean isHeaded(List<Element> rows) {
    return rows.stream()
        .anyMatch(r -> cells(r).stream().anyMatch(c -> c.normalName().equals("th")));
  }

  /** Its own rows, those of inner tables left out. */
  static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      switch (child.normalName()) {
        case "tr" -> rows.add(child);
        case "thead", "tbody", "tfoot" ->
            child.children().stream().filter(r -> r.normalName().equals("tr")).forEach(rows::add);
        default -> {}
      }
    }
    return rows;
  }

  static List<Element> cells(Element row) {
    return row.children().stream()
        .filter(c -> c.normalName().equals("td") || c.normalName().equals("th"))
        .toList();
  }

  /** A letterhead, or the recipients beside the signature. */
  private static boolean isFrame(Element table) {
    String start = Fold.key(Tags.text(table, START));
    return start.contains("doc lap tu do hanh phuc")
        || start.contains("dang cong san viet nam")
        || start.startsWith("noi nhan");
  }

  private static boolean hasLongCell(List<Element> rows) {
    return rows.stream()
        .limit(20)
        .flatMap(r -> cells(r).stream())
        .anyMatch(c -> Tags.text(c, CELL).length() >= CELL - 1 && c.childrenSize() > 3);
  }
}
