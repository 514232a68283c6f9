package vn.caunoi.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.Span;

/** Puts rows that page breaks cut together again. */
final class RowMerger {
  private final String text;
  private final List<List<List<Part.Piece>>> rows = new ArrayList<>();

  RowMerger(String text) {
    this.text = text;
  }

  /** The table that these rows make. */
  Part.Grid grid(List<TextRow> given) {
    boolean headed = TableShape.isHeaded(text, given);
    TextRow first = given.getFirst();
    boolean broken = false;
    for (int i = 0; i < given.size(); i++) {
      TextRow row = given.get(i);
      if (i > 0 && headed && row.sameAs(first, text)) {
        broken = true;
      } else {
        add(row, broken && rows.size() > 1, rows.size() > (headed ? 1 : 0));
        broken = false;
      }
    }
    int columns = TableShape.columns(given);
    List<Part.Row> made = new ArrayList<>();
    for (List<List<Part.Piece>> row : rows) {
      made.add(new Part.Row(headed && made.isEmpty(), cells(row, columns)));
    }
    return new Part.Grid(Optional.empty(), made);
  }

  private void add(TextRow row, boolean afterBreak, boolean follows) {
    if (follows && row.startsEmpty() && row.filled() > 0 && goesOn(row, afterBreak)) {
      List<List<Part.Piece>> last = rows.getLast();
      for (int i = 0; i < row.cells().size(); i++) {
        if (i == last.size()) {
          last.add(new ArrayList<>());
        }
        last.get(i).addAll(pieces(row.cells().get(i)));
      }
    } else if (row.filled() > 0) {
      List<List<Part.Piece>> cells = new ArrayList<>();
      row.cells().forEach(cell -> cells.add(new ArrayList<>(pieces(cell))));
      rows.add(cells);
    }
  }

  /** Behind a page break one cell in mid-sentence is enough, elsewhere all must be. */
  private boolean goesOn(TextRow row, boolean afterBreak) {
    int open = 0;
    int whole = 0;
    for (int i = 0; i < row.cells().size(); i++) {
      Span cell = row.cells().get(i);
      if (cell.length() > 0) {
        boolean middle = i < rows.getLast().size() && inSentence(rows.getLast().get(i), cell);
        open += middle ? 1 : 0;
        whole += middle ? 0 : 1;
      }
    }
    return open > 0 && (afterBreak || whole == 0);
  }

  private boolean inSentence(List<Part.Piece> before, Span cell) {
    if (before.isEmpty()) {
      return false;
    }
    LineShape last = LineShape.of(text, before.getLast().span());
    LineShape next = LineShape.of(text, cell);
    return !next.opens() && next.lower() && !last.closed();
  }

  private List<Part.Piece> pieces(Span cell) {
    List<Part.Piece> pieces = new ArrayList<>();
    int from = cell.start();
    for (int i = cell.start(); i <= cell.end(); i++) {
      if (i == cell.end() || text.charAt(i) == LeftoverTags.CELL_BREAK) {
        Span span = TextRow.trimmed(text, from, i);
        if (span.length() > 0) {
          pieces.add(new Part.Piece(span, !pieces.isEmpty()));
        }
        from = i + 1;
      }
    }
    return pieces;
  }

  /** A title inside the table, alone or behind its numeral, covers the empty cells behind it. */
  private static List<Part.Cell> cells(List<List<Part.Piece>> row, int columns) {
    int filled = row.size();
    while (filled > 1 && row.get(filled - 1).isEmpty()) {
      filled--;
    }
    boolean title = columns > 2 && columns - filled >= columns - 2 && !row.getFirst().isEmpty();
    int shown = title ? filled : row.size();
    List<Part.Cell> cells = new ArrayList<>();
    for (int i = 0; i < shown; i++) {
      boolean last = title && i == shown - 1;
      cells.add(new Part.Cell(row.get(i), last ? columns - i : 1));
    }
    return cells;
  }
}
