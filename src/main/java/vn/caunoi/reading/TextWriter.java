package vn.caunoi.reading;

import vn.caunoi.policy.Span;
import vn.caunoi.text.OffsetMap;

/** Writes the displayed text piece by piece out of a source text, runs of white space as one. */
final class TextWriter {
  private final String source;
  private final OffsetMap.Builder out;
  private int behind;

  TextWriter(String source) {
    this.source = source;
    out = new OffsetMap.Builder(source.length());
  }

  int length() {
    return out.length();
  }

  /** Starts the next block on a new line; nothing at the text's start. */
  int block() {
    if (out.length() > 0 && out.text().charAt(out.length() - 1) != '\n') {
      put('\n');
    }
    return out.length();
  }

  /** Puts in a character that stands for nothing in the source. */
  void put(char c) {
    out.append(c, behind, behind);
  }

  /** Puts in characters that stand for nothing in the source, before what starts there. */
  void put(String chars, int at) {
    for (int i = 0; i < chars.length(); i++) {
      out.append(chars.charAt(i), at, at);
    }
  }

  /** Copies a stretch; the space between it and what stands before it is the caller's. */
  Span copy(Span stretch) {
    int start = out.length();
    int at = stretch.start();
    while (at < stretch.end()) {
      int space = at;
      while (space < stretch.end() && isSpace(source.charAt(space))) {
        space++;
      }
      if (space > at) {
        blank(at, space, space < stretch.end() && out.length() > start);
        at = space;
      } else {
        behind = wordsEnd(at, stretch.end());
        out.copy(source, at, behind);
        at = behind;
      }
    }
    return new Span(start, out.length());
  }

  /** Behind the words that start here with single spaces between them. */
  private int wordsEnd(int start, int end) {
    int i = start + 1;
    while (i < end) {
      boolean single = source.charAt(i) == ' ' && i + 1 < end && !isSpace(source.charAt(i + 1));
      if (isSpace(source.charAt(i)) && !single) {
        return i;
      }
      i++;
    }
    return end;
  }

  /** Copies a stretch that goes on with what was written: one space for the line break between. */
  void goOn(Span stretch) {
    blank(behind, Math.max(behind, stretch.start()), true);
    copy(stretch);
  }

  private void blank(int from, int to, boolean shown) {
    if (shown) {
      out.append(' ', from, to);
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n';
  }

  /** What was written there. */
  String text(Span span) {
    return span.of(out.text());
  }

  String text() {
    return out.text().toString();
  }

  OffsetMap origin() {
    return out.map(source.length());
  }
}
