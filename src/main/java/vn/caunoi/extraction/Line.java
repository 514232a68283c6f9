package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import vn.caunoi.policy.Span;
import vn.caunoi.policy.TextBlock;
import vn.caunoi.reading.CleanText;
import vn.caunoi.text.Folding;

/**
 * A line of the displayed text: what stands between line breaks, or in one cell.
 *
 * @param block the place of its block among the blocks of the text
 * @param span where it stands, without the space and emphasis marks around it
 * @param text its characters
 * @param folded the same without case and marks, of the same length
 */
record Line(int block, Span span, String text, String folded) {
  private static final String SEPARATORS = "\n\r\t|";
  private static final String EDGES = " \u00A0\u200B*#_\uFEFF";

  /** The lines of a text in order; empty ones are left out. */
  static List<Line> of(CleanText clean) {
    List<Line> lines = new ArrayList<>();
    List<TextBlock> blocks = clean.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      split(clean.text(), blocks.get(i).span(), i, lines);
    }
    return List.copyOf(lines);
  }

  private static void split(String text, Span span, int block, List<Line> lines) {
    int start = span.start();
    for (int i = span.start(); i <= span.end(); i++) {
      if (i == span.end() || SEPARATORS.indexOf(text.charAt(i)) >= 0) {
        add(text, start, i, block, lines);
        start = i + 1;
      }
    }
  }

  private static void add(String text, int from, int to, int block, List<Line> lines) {
    int start = from;
    int end = to;
    while (start < end && EDGES.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && EDGES.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (start < end) {
      String content = text.substring(start, end);
      lines.add(new Line(block, new Span(start, end), content, Folding.fold(content)));
    }
  }

  /** Whether its folded text opens with these words. */
  boolean opensWith(String words) {
    return Words.at(folded, 0, words);
  }

  /** Whether it opens with one of these. */
  boolean opensWithAny(List<String> openers) {
    return Words.anyAt(folded, 0, openers);
  }

  /** Whether all its letters are capitals, and it has some. */
  boolean capitals() {
    return Words.capitals(text);
  }

  /** The line from this offset of its own on. */
  Line from(int offset) {
    int start = offset;
    while (start < text.length() && EDGES.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return new Line(
        block,
        new Span(span.start() + start, span.end()),
        text.substring(start),
        folded.substring(start));
  }

  /** The line up to this offset of its own. */
  Line to(int end) {
    return new Line(
        block,
        new Span(span.start(), span.start() + end),
        text.substring(0, end),
        folded.substring(0, end));
  }

  int length() {
    return text.length();
  }

  /** Whether it ends a sentence or a clause. */
  boolean closed() {
    return ".;:!?".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
