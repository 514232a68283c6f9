package vn.caunoi.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.Span;

/**
 * Sets two columns that stand side by side one after the other: the letterhead, and the recipients
 * beside the signature.
 */
final class Columns {
  private static final int GAP = 3;
  private static final int HEAD_LINES = 25;
  private static final int HEAD_REACH = 8;
  private static final int FOOT_REACH = 25;

  private final String text;
  private final List<Part.Line> out = new ArrayList<>();

  private Columns(String text) {
    this.text = text;
  }

  /** The lines, columns undone. */
  static List<Part.Line> undo(String text, List<Part.Line> lines) {
    Columns columns = new Columns(text);
    int i = 0;
    while (i < lines.size()) {
      Optional<Span> right = columns.opening(lines.get(i), i);
      if (i < HEAD_LINES && columns.isBarred(lines.get(i))) {
        columns.barred(lines.get(i++));
      } else if (right.isEmpty()) {
        columns.out.add(lines.get(i++));
      } else {
        i = columns.set(lines, i, right.get().start() - lineStart(lines.get(i)));
      }
    }
    return columns.out;
  }

  /** A whole letterhead on one line, its parts between bars. */
  private boolean isBarred(Part.Line line) {
    List<Span> parts = parts(line);
    return parts.size() > 2
        && text.substring(line.span().start(), line.span().end()).contains(" | ")
        && parts.stream().anyMatch(p -> LetterheadWords.isMotto(text, p));
  }

  private void barred(Part.Line line) {
    parts(line).forEach(part -> out.add(new Part.Line(part, line.gap() + 1, 0)));
  }

  private static int lineStart(Part.Line line) {
    return line.span().start() - line.indent();
  }

  /** The right column of a line that opens two: the motto in one, or the recipients at the left. */
  private Optional<Span> opening(Part.Line line, int index) {
    List<Span> parts = parts(line);
    if (parts.size() < 2) {
      return Optional.empty();
    }
    boolean motto = parts.stream().anyMatch(p -> LetterheadWords.isMotto(text, p));
    boolean recipients = Fold.key(parts.getFirst().of(text)).equals("noi nhan");
    return (motto && index < HEAD_LINES) || recipients
        ? Optional.of(parts.get(1))
        : Optional.empty();
  }

  /** Stretches parted by wide gaps, tabs or bars. */
  private List<Span> parts(Part.Line line) {
    List<Span> parts = new ArrayList<>();
    int from = line.span().start();
    int i = from;
    while (i <= line.span().end()) {
      int gap = i == line.span().end() ? GAP : gap(i, line.span().end());
      if (gap > 0) {
        Span part = TextRow.trimmed(text, from, i);
        if (part.length() > 0) {
          parts.add(part);
        }
        from = i + gap;
      }
      i += Math.max(1, gap);
    }
    return parts;
  }

  private int gap(int at, int end) {
    int i = at;
    boolean separator = false;
    while (i < end && " \t|".indexOf(text.charAt(i)) >= 0) {
      separator |= text.charAt(i) != ' ';
      i++;
    }
    return separator || i - at >= GAP ? i - at : 0;
  }

  private int set(List<Part.Line> lines, int start, int column) {
    boolean foot = Fold.key(parts(lines.get(start)).getFirst().of(text)).equals("noi nhan");
    List<Part.Line> left = new ArrayList<>();
    List<Part.Line> right = new ArrayList<>();
    int i = start;
    while (i < Math.min(lines.size(), start + (foot ? FOOT_REACH : HEAD_REACH))) {
      Part.Line line = lines.get(i);
      if (i > start && ends(line, column)) {
        break;
      }
      place(line, column, left, right);
      i++;
    }
    out.addAll(left);
    out.addAll(right);
    return i;
  }

  /** Running text across both columns, or the word for the type in the middle. */
  private boolean ends(Part.Line line, int column) {
    boolean single = parts(line).size() < 2;
    boolean across =
        single && line.indent() < column && line.indent() + line.span().length() > column + 10;
    boolean opens =
        Marker.at(text, line.span().start(), line.span().end()).kind() == Marker.Kind.NUMBER;
    boolean addressed = Fold.key(parts(line).getFirst().of(text)).startsWith("kinh gui");
    boolean titled = single && line.gap() > 0 && LetterheadWords.opensWithType(text, line.span());
    return across || opens || addressed || titled || LetterheadWords.isTypeWord(text, line.span());
  }

  private void place(Part.Line line, int column, List<Part.Line> left, List<Part.Line> right) {
    int cut = cut(line, column);
    add(TextRow.trimmed(text, line.span().start(), cut), line.gap(), left);
    add(TextRow.trimmed(text, cut, line.span().end()), line.gap(), right);
  }

  private static void add(Span span, int gap, List<Part.Line> column) {
    if (span.length() > 0) {
      column.add(new Part.Line(span, gap, 0));
    }
  }

  /**
   * Where the right column starts in this line: behind an opening tab, or at the part nearest to
   * where it started before.
   */
  private int cut(Part.Line line, int column) {
    int start = lineStart(line);
    if (line.indent() > 0 && text.charAt(start) == '\t') {
      return line.span().start();
    }
    int best = line.span().end();
    int nearest = Math.max(8, column / 2);
    for (Span part : parts(line)) {
      int away = Math.abs(part.start() - start - column);
      if (away < nearest) {
        nearest = away;
        best = part.start();
      }
    }
    return best;
  }
}
