package vn.caunoi.reading;

import java.util.ArrayList;
import java.util.List;
import vn.caunoi.policy.Span;

/** Cuts a text into its printed lines. */
final class Lines {
  private Lines() {}

  /** The lines that bear something, with the blank lines before each counted. */
  static List<Part.Line> of(String text) {
    List<Part.Line> lines = new ArrayList<>();
    int gap = 0;
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      Part.Line line = line(text, start, end, gap);
      if (line.span().length() == 0 || isRule(text, line.span())) {
        gap++;
      } else {
        lines.add(line);
        gap = 0;
      }
      start = end + 1;
    }
    return lines;
  }

  /** Tabs at the ends stay: an empty first cell of a table is told by one. */
  private static Part.Line line(String text, int from, int to, int gap) {
    int start = from;
    int end = to;
    boolean cells = text.indexOf('\t', from, to) >= 0;
    while (end > start && isBlank(text.charAt(end - 1), cells)) {
      end--;
    }
    while (start < end && isBlank(text.charAt(start), cells)) {
      start++;
    }
    return new Part.Line(new Span(start, end), gap, start - from);
  }

  private static boolean isBlank(char c, boolean cells) {
    return c == ' ' || (c == '\t' && !cells);
  }

  /** A drawn rule, the frame of a table, or nothing but tabs. */
  static boolean isRule(String text, Span line) {
    for (int i = line.start(); i < line.end(); i++) {
      if ("-_=*–—|+. \t~".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return line.length() > 1
        || "|*".indexOf(text.charAt(line.start())) >= 0
        || text.charAt(line.start()) == '\t';
  }
}
