package vn.caunoi.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.Span;

/**
 * A line that may be a row of a table.
 *
 * @param cells without the white space around them, empty ones kept
 */
record TextRow(List<Span> cells) {
  TextRow {
    cells = List.copyOf(cells);
  }

  /** The line as a row, if it has separators. */
  static Optional<TextRow> of(String text, Part.Line line) {
    Span span = line.span();
    if (count(text, span, '\t') > 0) {
      return Optional.of(new TextRow(cut(text, span, '\t')));
    }
    boolean framed = text.charAt(span.start()) == '|' && text.charAt(span.end() - 1) == '|';
    if (framed && count(text, span, '|') > 2) {
      return Optional.of(new TextRow(cut(text, new Span(span.start() + 1, span.end() - 1), '|')));
    }
    return Optional.empty();
  }

  /** The line as running text: separators at its ends taken off. */
  static Part.Line asLine(String text, Part.Line line) {
    return new Part.Line(
        trimmed(text, line.span().start(), line.span().end()), line.gap(), line.indent());
  }

  private static int count(String text, Span span, char separator) {
    int count = 0;
    for (int i = span.start(); i < span.end(); i++) {
      count += text.charAt(i) == separator ? 1 : 0;
    }
    return count;
  }

  private static List<Span> cut(String text, Span span, char separator) {
    List<Span> cells = new ArrayList<>();
    int from = span.start();
    for (int i = span.start(); i <= span.end(); i++) {
      if (i == span.end() || text.charAt(i) == separator) {
        cells.add(trimmed(text, from, i));
        from = i + 1;
      }
    }
    return cells;
  }

  static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '|' || c == LeftoverTags.CELL_BREAK;
  }

  /** How many cells bear something. */
  long filled() {
    return cells.stream().filter(c -> c.length() > 0).count();
  }

  boolean startsEmpty() {
    return cells.getFirst().length() == 0;
  }

  /** Whether the cells bear the same words. */
  boolean sameAs(TextRow other, String text) {
    if (cells.size() != other.cells.size()) {
      return false;
    }
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).of(text).equalsIgnoreCase(other.cells.get(i).of(text))) {
        return false;
      }
    }
    return true;
  }
}
