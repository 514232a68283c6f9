package vn.caunoi.reading;

import java.util.ArrayList;
import java.util.List;
import vn.caunoi.policy.Span;

/** Finds the items of a list that was run together in one cell: {@code - A; - B - C}. */
final class CellItems {
  private static final int LEAST = 12;

  private CellItems() {}

  /** The pieces, cut where a new item starts. */
  static List<Part.Piece> split(String text, List<Part.Piece> pieces) {
    boolean listed =
        !pieces.isEmpty()
            && isDash(text, pieces.getFirst().span().start(), pieces.getFirst().span());
    if (!listed) {
      return pieces;
    }
    List<Part.Piece> cut = new ArrayList<>();
    for (Part.Piece piece : pieces) {
      cut(text, piece, cut);
    }
    return cut;
  }

  private static void cut(String text, Part.Piece piece, List<Part.Piece> into) {
    Span span = piece.span();
    int from = span.start();
    boolean item = piece.item() || isDash(text, from, span);
    for (int i = from + 1; i < span.end(); i++) {
      if (isDash(text, i, span) && starts(text, i, from, span)) {
        into.add(new Part.Piece(trimmed(text, from, i), item));
        from = i;
        item = true;
      }
    }
    into.add(new Part.Piece(new Span(from, span.end()), item));
  }

  private static boolean isDash(String text, int at, Span span) {
    boolean dash = "-–+•".indexOf(text.charAt(at)) >= 0;
    boolean apart = at == span.start() || text.charAt(at - 1) == ' ';
    boolean word = at + 2 < span.end() && text.charAt(at + 1) == ' ';
    return dash && apart && word;
  }

  /** Behind a clause's end always; else before a capital, when the dash is not part of a name. */
  private static boolean starts(String text, int dash, int from, Span span) {
    int before = dash - 1;
    while (before > from && text.charAt(before) == ' ') {
      before--;
    }
    if (";.:,".indexOf(text.charAt(before)) >= 0) {
      return true;
    }
    String left = text.substring(Math.max(from, dash - 30), dash);
    String right = text.substring(dash + 1, Math.min(span.end(), dash + 30));
    boolean capital =
        Character.isUpperCase(right.strip().isEmpty() ? ' ' : right.strip().charAt(0));
    return capital && dash - from >= LEAST && !Compounds.READ.joined(left, right);
  }

  private static Span trimmed(String text, int from, int to) {
    int end = to;
    while (end > from && text.charAt(end - 1) == ' ') {
      end--;
    }
    return new Span(from, end);
  }
}
