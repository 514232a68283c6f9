package vn.caunoi.web;

import java.util.ArrayList;
import java.util.List;
import vn.caunoi.policy.Span;
import vn.caunoi.policy.TextBlock;

/** Makes a document's tables ready for the page. */
final class Tables {
  /** From so many columns on, a table becomes a list of records where there is little room. */
  private static final int STACKED = 4;

  private final String text;
  private final Runs runs;

  Tables(String text, Runs runs) {
    this.text = text;
    this.runs = runs;
  }

  Block.Table table(TextBlock.Table table) {
    List<TextBlock.Row> head = table.rows().stream().takeWhile(TextBlock.Row::header).toList();
    List<TextBlock.Row> body = table.rows().subList(head.size(), table.rows().size());
    List<String> columns = head.isEmpty() ? List.of() : columns(head.getLast());
    int width = table.rows().stream().mapToInt(Tables::width).max().orElse(0);
    return new Block.Table(
        table.caption().map(runs::of).orElse(List.of()),
        head.stream().map(r -> cells(r, List.of())).toList(),
        body.stream().map(r -> cells(r, columns)).toList(),
        columns,
        width >= STACKED && !columns.isEmpty());
  }

  private List<Block.Cell> cells(TextBlock.Row row, List<String> columns) {
    List<Block.Cell> cells = new ArrayList<>();
    int at = 0;
    for (TextBlock.Cell cell : row.cells()) {
      String heading = at < columns.size() ? columns.get(at) : "";
      List<List<Block.Run>> items = cell.items().stream().map(runs::of).toList();
      Span running = items.isEmpty() ? cell.span() : beforeItems(cell);
      cells.add(new Block.Cell(runs.of(running), items, cell.columns(), heading));
      at += cell.columns();
    }
    return cells;
  }

  private static Span beforeItems(TextBlock.Cell cell) {
    int start = cell.span().start();
    return new Span(start, Math.max(start, cell.items().getFirst().start()));
  }

  /** The columns' headings, one a column. */
  private List<String> columns(TextBlock.Row row) {
    List<String> columns = new ArrayList<>();
    for (TextBlock.Cell cell : row.cells()) {
      String heading = cell.span().of(text).replaceAll("\\s+", " ").strip();
      for (int i = 0; i < cell.columns(); i++) {
        columns.add(heading);
      }
    }
    return columns;
  }

  private static int width(TextBlock.Row row) {
    return row.cells().stream().mapToInt(TextBlock.Cell::columns).sum();
  }
}
