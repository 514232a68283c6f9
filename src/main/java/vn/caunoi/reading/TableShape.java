package vn.caunoi.reading;

import java.util.List;
import java.util.Set;
import vn.caunoi.policy.Span;

/** Tells tables from text that happens to hold tabs. */
final class TableShape {
  private static final Set<String> COUNTING = Set.of("stt", "tt", "so tt", "so thu tu");

  private TableShape() {}

  /** Whether these rows make a table and not a numbered list or a letterhead. */
  static boolean isTable(String text, List<TextRow> rows) {
    int columns = columns(rows);
    if (rows.size() < 2 || columns < 2 || rows.stream().anyMatch(r -> isFrame(text, r))) {
      return false;
    }
    if (columns > 2 || isCounting(text, rows.getFirst())) {
      return true;
    }
    long pairs = rows.stream().filter(r -> r.filled() == 2 && !isListed(text, r)).count();
    return rows.size() > 2 && pairs * 10 >= rows.size() * 6L;
  }

  private static boolean isCounting(String text, TextRow row) {
    return COUNTING.contains(Fold.key(row.cells().getFirst().of(text)));
  }

  static int columns(List<TextRow> rows) {
    return rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
  }

  /** Whether the first row heads the columns. */
  static boolean isHeaded(String text, List<TextRow> rows) {
    TextRow first = rows.getFirst();
    if (isCounting(text, first)) {
      return true;
    }
    boolean again = rows.stream().skip(1).anyMatch(r -> r.sameAs(first, text));
    boolean named = isLabel(first.cells().getFirst().of(text));
    return again
        || (named && first.cells().stream().allMatch(c -> c.length() <= 60 && isHead(c.of(text))));
  }

  /** A label or a year. */
  private static boolean isHead(String cell) {
    return isLabel(cell) || Marker.digits(cell, 0, cell.length()) == 4;
  }

  private static boolean isLabel(String cell) {
    return !cell.isEmpty() && Character.isUpperCase(cell.charAt(0));
  }

  private static boolean isFrame(String text, TextRow row) {
    return row.cells().stream()
        .anyMatch(
            c -> LetterheadWords.isMotto(text, c) || Fold.key(start(text, c)).equals("noi nhan"));
  }

  private static String start(String text, Span cell) {
    return text.substring(cell.start(), Math.min(cell.end(), cell.start() + 10));
  }

  /** A bullet or a number with its dot in the first column: a list set with tabs. */
  private static boolean isListed(String text, TextRow row) {
    String first = row.cells().getFirst().of(text);
    return Marker.at(first + " X", 0, first.length() + 2).kind() != Marker.Kind.NONE;
  }
}
