package vn.caunoi.extraction;

import vn.caunoi.text.Folding;

/**
 * A text beside its folded form, which has the same offsets.
 *
 * @param text as displayed
 * @param folded in lower case without marks
 */
public record FoldedText(String text, String folded) {
  private static final int LONGEST_WORD = 48;

  public static FoldedText of(String text) {
    return new FoldedText(text, Folding.fold(text));
  }

  int length() {
    return text.length();
  }

  /** The folded character here; a blank beyond the ends. */
  char at(int offset) {
    return offset >= 0 && offset < folded.length() ? folded.charAt(offset) : ' ';
  }

  boolean capital(int offset) {
    return offset < text.length() && Character.isUpperCase(text.charAt(offset));
  }

  boolean word(int offset) {
    return Character.isLetterOrDigit(at(offset));
  }

  /** Whether these folded letters stand here as whole words. */
  boolean says(int offset, String words) {
    return folded.startsWith(words, offset) && !word(offset + words.length());
  }

  int skipBlanks(int offset) {
    int i = offset;
    while (i < folded.length() && blank(folded.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Like {@link #skipBlanks}, but stays before a cell's end and before a line that begins anew. */
  int skipWithin(int offset) {
    int next = skipBlanks(offset);
    boolean crosses = false;
    for (int i = offset; i < next; i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        return i;
      }
      crosses |= c == '\n';
    }
    return crosses && !Character.isLowerCase(next < text.length() ? text.charAt(next) : ' ')
        ? offset
        : next;
  }

  /** Offset behind the word that starts here, or behind its first letters where it has no end. */
  int wordEnd(int offset) {
    int i = offset;
    int most = Math.min(folded.length(), offset + LONGEST_WORD);
    while (i < most && Character.isLetterOrDigit(folded.charAt(i))) {
      i++;
    }
    return i;
  }

  /** A stretch as displayed, its blanks single. */
  String plain(int start, int end) {
    StringBuilder out = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      boolean blank = blank(folded.charAt(i));
      if (!blank) {
        out.append(text.charAt(i));
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }

  static boolean blank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\u00A0';
  }
}
