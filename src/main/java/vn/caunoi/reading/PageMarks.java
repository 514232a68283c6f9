package vn.caunoi.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.caunoi.policy.Span;

/**
 * Drops page numbers and running heads that stand between the lines of a text taken from pages.
 *
 * <p>A lone number may be a figure of a table that was flattened, so it is a page number only where
 * it cuts a sentence in two, is dressed as one ({@code - 2 -}, {@code Trang 2/7}), or follows the
 * one of the page before.
 */
final class PageMarks {
  private static final int PAGE = 15;
  private static final int LEAST_REPEATS = 3;

  private final String text;
  private final List<Part.Line> lines;
  private final BitSet dropped = new BitSet();

  private PageMarks(String text, List<Part.Line> lines) {
    this.text = text;
    this.lines = lines;
  }

  /** The lines without page numbers and running heads. */
  static List<Part.Line> remove(String text, List<Part.Line> lines) {
    PageMarks marks = new PageMarks(text, lines);
    marks.numbers();
    marks.heads();
    return marks.dropped.isEmpty() ? lines : Part.Line.without(lines, marks.dropped);
  }

  private void numbers() {
    int expected = -1;
    int last = -PAGE;
    for (int i = 0; i < lines.size(); i++) {
      int number = PageNumber.of(text, lines.get(i).span());
      if (number < 0) {
        continue;
      }
      boolean next = i - last >= PAGE && (number == expected || (expected < 0 && number == 2));
      if (PageNumber.isDressed(text, lines.get(i).span())
          || cutsSentence(i)
          || (next && isFar(i))) {
        dropped.set(i);
        expected = number + 1;
        last = i;
      }
    }
  }

  /** Whether the lines around are no figures too. */
  private boolean isFar(int i) {
    return isProse(i - 1) && isProse(i + 1);
  }

  private boolean isProse(int i) {
    if (i < 0 || i >= lines.size() || lines.get(i).span().length() >= 30) {
      return true;
    }
    LineShape shape = LineShape.of(text, lines.get(i).span());
    return shape.closed() || shape.opens();
  }

  private boolean cutsSentence(int i) {
    if (i == 0 || i + 1 >= lines.size() || lines.get(i - 1).span().length() < 30) {
      return false;
    }
    LineShape before = LineShape.of(text, lines.get(i - 1).span());
    LineShape after = LineShape.of(text, lines.get(i + 1).span());
    return !before.closed() && after.lower() && !after.opens();
  }

  /** Lines repeated from page to page: the first stays, later ones go where they cut a sentence. */
  private void heads() {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Span span = lines.get(i).span();
      if (span.length() >= 8
          && span.length() <= 120
          && text.indexOf('\t', span.start(), span.end()) < 0) {
        places.computeIfAbsent(span.of(text), k -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> same : places.values()) {
      if (same.size() >= LEAST_REPEATS) {
        same.stream().skip(1).filter(this::isAtPageBreak).forEach(dropped::set);
      }
    }
  }

  private boolean isAtPageBreak(int i) {
    boolean beside = (i > 0 && dropped.get(i - 1)) || dropped.get(i + 1);
    return beside || cutsSentence(i);
  }
}
