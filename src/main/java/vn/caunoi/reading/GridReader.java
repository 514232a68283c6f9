package vn.caunoi.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import vn.caunoi.policy.Span;

/** Reads a table of content, cells that span rows held open in the rows below. */
final class GridReader {
  private static final int WIDEST = 200;

  private final Function<Element, List<Part.Piece>> reader;
  private final int[] held = new int[WIDEST];

  GridReader(Function<Element, List<Part.Piece>> reader) {
    this.reader = reader;
  }

  /** The table's parts. */
  Part.Grid read(Element table) {
    Optional<Span> caption =
        table.children().stream()
            .filter(c -> c.normalName().equals("caption"))
            .findFirst()
            .flatMap(this::whole);
    List<Part.Row> rows = new ArrayList<>();
    for (Element row : TableKind.rows(table)) {
      List<Part.Cell> cells = cells(row);
      if (cells.stream().anyMatch(c -> !c.isEmpty())) {
        rows.add(new Part.Row(isHeader(row, rows), cells));
      }
    }
    return new Part.Grid(caption, rows);
  }

  private Optional<Span> whole(Element caption) {
    List<Part.Piece> pieces = reader.apply(caption);
    return pieces.isEmpty()
        ? Optional.empty()
        : Optional.of(new Span(pieces.getFirst().span().start(), pieces.getLast().span().end()));
  }

  private List<Part.Cell> cells(Element row) {
    List<Part.Cell> cells = new ArrayList<>();
    int column = 0;
    for (Element cell : TableKind.cells(row)) {
      column = held(column, cells);
      int across = span(cell, "colspan");
      int down = span(cell, "rowspan");
      cells.add(new Part.Cell(reader.apply(cell), across));
      for (int i = 0; i < across && column < WIDEST; i++) {
        held[column++] = down - 1;
      }
    }
    held(column, cells);
    return cells;
  }

  /** Empty cells where those of earlier rows reach down. */
  private int held(int from, List<Part.Cell> cells) {
    int column = from;
    while (column < WIDEST && held[column] > 0) {
      held[column++]--;
      cells.add(new Part.Cell(List.of(), 1));
    }
    return column;
  }

  private static int span(Element cell, String name) {
    String value = cell.attr(name).strip();
    int digits = Marker.digits(value, 0, value.length());
    return digits == 0 || digits > 3
        ? 1
        : Math.clamp(Integer.parseInt(value.substring(0, digits)), 1, WIDEST);
  }

  private static boolean isHeader(Element row, List<Part.Row> before) {
    List<Element> cells = TableKind.cells(row);
    boolean head = row.parent() != null && row.parent().normalName().equals("thead");
    boolean all = cells.stream().allMatch(c -> c.normalName().equals("th"));
    return head || all || (before.isEmpty() && isLabelled(cells));
  }

  /** A first row that counts, or whose cells are all bold. */
  private static boolean isLabelled(List<Element> cells) {
    String first = Fold.key(Tags.text(cells.getFirst(), 20));
    return first.equals("stt")
        || first.equals("tt")
        || cells.stream().allMatch(c -> c.selectFirst("b, strong") != null);
  }
}
