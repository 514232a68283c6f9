package vn.caunoi.extraction;

import vn.caunoi.policy.Span;

/** Finds the sentence that a stretch of text stands in. */
final class Sentences {
  private static final int FARTHEST = 400;

  private Sentences() {}

  /** From the last stop before to the first one behind, within one line; a long one by words. */
  static Span around(String text, Span span) {
    int start = span.start();
    while (start > 0 && span.start() - start < FARTHEST && !stop(text, start - 1)) {
      start--;
    }
    while (start > 0 && start < span.start() && inWord(text, start)) {
      start++;
    }
    int end = span.end();
    while (end < text.length() && end - span.end() < FARTHEST && !stop(text, end)) {
      end++;
    }
    while (end > span.end() && end < text.length() && inWord(text, end)) {
      end--;
    }
    boolean mark = end < text.length() && ".;".indexOf(text.charAt(end)) >= 0;
    return new Span(Words.skipSpaces(text, start), Math.max(span.end(), mark ? end + 1 : end));
  }

  /** What stands before the first stop in a stretch. */
  static Span first(String text, Span span) {
    int end = span.start();
    while (end < span.end() && !stop(text, end)) {
      end++;
    }
    return new Span(span.start(), end);
  }

  /** Whether a cut here parts a word. */
  private static boolean inWord(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean stop(String text, int i) {
    char c = text.charAt(i);
    if (c == '\n' || c == '\t' || c == ';') {
      return true;
    }
    boolean last = i + 1 >= text.length() || Character.isWhitespace(text.charAt(i + 1));
    return c == '.' && last && !abbreviation(text, i);
  }

  /** "TP. Hồ Chí Minh", "I. MỤC ĐÍCH": a dot behind one or two capitals ends no sentence. */
  private static boolean abbreviation(String text, int dot) {
    int start = dot;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return dot - start <= 2 && dot > start && Character.isUpperCase(text.charAt(start));
  }
}
