package vn.caunoi.extraction;

import java.util.List;
import vn.caunoi.policy.Span;
import vn.caunoi.text.Folding;

/**
 * Lines of a letterhead joined into one text, from which what is recognised is cut out, so that
 * broken lines and two columns read alike.
 */
final class HeadText {
  /** Stands where something was cut out. */
  static final char CUT = '\u0001';

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder folded = new StringBuilder();
  private final int[] origins;

  HeadText(List<Line> lines) {
    origins = new int[lines.stream().mapToInt(l -> l.length() + 1).sum()];
    for (Line line : lines) {
      for (int i = 0; i < line.length(); i++) {
        origins[text.length() + i] = line.span().start() + i;
      }
      origins[text.length() + line.length()] = line.span().end();
      text.append(line.text()).append('\n');
    }
    folded.append(Folding.fold(text));
  }

  String text() {
    return text.toString();
  }

  String folded() {
    return folded.toString();
  }

  /** Where this stretch stands in the displayed text. */
  Span origin(int start, int end) {
    return end <= start
        ? new Span(origins[start], origins[start])
        : new Span(origins[start], origins[end - 1] + 1);
  }

  void cut(int start, int end) {
    for (int i = start; i < end; i++) {
      boolean line = text.charAt(i) == '\n';
      text.setCharAt(i, line ? '\n' : CUT);
      folded.setCharAt(i, line ? '\n' : CUT);
    }
  }

  /** Cuts every occurrence of these words; whether there was one. */
  boolean cutAll(String words) {
    boolean found = false;
    int at = Words.find(folded(), 0, words);
    while (at >= 0) {
      int end = Words.end(folded(), at, words);
      cut(at, end);
      found = true;
      at = Words.find(folded(), end, words);
    }
    return found;
  }
}
