package vn.caunoi.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.Span;
import vn.caunoi.policy.TextBlock;

/** Writes a table: a row a line, its cells parted by tabs. */
final class GridWriter {
  private final String source;
  private final TextWriter writer;

  GridWriter(String source, TextWriter writer) {
    this.source = source;
    this.writer = writer;
  }

  /** The block of this table, written. */
  TextBlock.Table write(Part.Grid grid) {
    int start = writer.block();
    Optional<Span> caption = grid.caption().map(writer::copy);
    List<TextBlock.Row> rows = new ArrayList<>();
    for (Part.Row row : grid.rows()) {
      writer.block();
      rows.add(row(row));
    }
    Span whole = new Span(start, writer.length());
    return new TextBlock.Table(whole, TextBlock.Zone.BODY, caption, rows);
  }

  private TextBlock.Row row(Part.Row row) {
    List<TextBlock.Cell> cells = new ArrayList<>();
    for (Part.Cell cell : row.cells()) {
      if (!cells.isEmpty()) {
        writer.put('\t');
      }
      cells.add(cell(cell));
    }
    return new TextBlock.Row(row.header(), cells);
  }

  private TextBlock.Cell cell(Part.Cell cell) {
    int start = writer.length();
    List<Integer> items = new ArrayList<>();
    for (Part.Piece piece : CellItems.split(source, cell.pieces())) {
      boolean first = writer.length() == start;
      if (piece.item()) {
        items.add(writer.length() + (first ? 0 : 1));
      }
      if (first) {
        writer.copy(piece.span());
      } else {
        writer.goOn(piece.span());
      }
    }
    return new TextBlock.Cell(
        new Span(start, writer.length()), spans(items, writer.length()), cell.columns());
  }

  private static List<Span> spans(List<Integer> starts, int end) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int to = i + 1 < starts.size() ? starts.get(i + 1) - 1 : end;
      spans.add(new Span(starts.get(i), to));
    }
    return spans;
  }
}
