package vn.caunoi.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds tables whose cells are parted by tabs or bars, one row a line, even where page breaks cut
 * them: the repeated heading is shown once, and notes between the parts follow the table.
 */
final class TabTables {
  private static final int NOTES = 3;

  private final String text;
  private final List<Part.Line> lines;
  private final List<Part> parts = new ArrayList<>();

  private TabTables(String text, List<Part.Line> lines) {
    this.text = text;
    this.lines = lines;
  }

  /** The lines, with those that make up tables gathered into them. */
  static List<Part> find(String text, List<Part.Line> lines) {
    TabTables tables = new TabTables(text, lines);
    int i = 0;
    while (i < lines.size()) {
      i = tables.next(i);
    }
    return tables.parts;
  }

  private int next(int start) {
    Optional<TextRow> first = TextRow.of(text, lines.get(start));
    if (first.isEmpty()) {
      parts.add(lines.get(start));
      return start + 1;
    }
    List<TextRow> rows = new ArrayList<>();
    List<Part.Line> notes = new ArrayList<>();
    int i = start;
    while (i < lines.size()) {
      Optional<TextRow> row = TextRow.of(text, lines.get(i));
      if (row.isPresent()) {
        rows.add(row.get());
        i++;
        continue;
      }
      int again = headingAgain(i, first.get());
      if (again == i) {
        break;
      }
      notes.addAll(lines.subList(i, again));
      i = again;
    }
    finish(start, i, rows, notes);
    return i;
  }

  /** Where the table's first row is repeated within a few lines, or the same line if nowhere. */
  private int headingAgain(int from, TextRow heading) {
    for (int i = from; i < Math.min(lines.size(), from + NOTES + 1); i++) {
      Optional<TextRow> row = TextRow.of(text, lines.get(i));
      if (row.isPresent()) {
        return row.get().sameAs(heading, text) ? i : from;
      }
    }
    return from;
  }

  private void finish(int start, int end, List<TextRow> rows, List<Part.Line> notes) {
    if (TableShape.isTable(text, rows)) {
      parts.add(new RowMerger(text).grid(rows));
      parts.addAll(notes);
    } else {
      lines.subList(start, end).stream()
          .map(line -> TextRow.asLine(text, line))
          .filter(line -> line.span().length() > 0)
          .forEach(parts::add);
    }
  }
}
