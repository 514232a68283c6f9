package vn.caunoi.extraction;

import java.util.List;

/** Finds where a title in running text ends: with the sentence, the clause or the line. */
final class TitleEnd {
  private static final List<String> ENDS = WordLists.list("title-end.ends");

  private TitleEnd() {}

  /** Offset behind a title that starts here, at most the limit. */
  static int of(FoldedText text, int start, int limit) {
    int depth = 0;
    boolean quoted = false;
    for (int i = start; i < limit; i++) {
      char c = text.at(i);
      if (c == '\u201C') {
        quoted = true;
      } else if (c == '\u201D') {
        quoted = false;
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth < 0) {
        return trimmed(text, start, i);
      } else if ((depth <= 0 || text.at(i) == '\n') && ends(text, i, quoted)) {
        return trimmed(text, start, i);
      }
    }
    return trimmed(text, start, limit);
  }

  private static boolean ends(FoldedText text, int i, boolean quoted) {
    return switch (text.at(i)) {
      case ';', '\t', '|' -> !quoted;
      case ':' -> !quoted && FoldedText.blank(text.at(i + 1));
      case '.' -> sentenceEnds(text, i);
      case '\n' -> lineEnds(text, i);
      case ',' -> !quoted && Vocabulary.opensClause(text, text.skipBlanks(i + 1));
      case ' ' -> goesOn(text, i + 1);
      default -> false;
    };
  }

  private static boolean goesOn(FoldedText text, int at) {
    for (String words : ENDS) {
      if (text.says(at, words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean sentenceEnds(FoldedText text, int dot) {
    int next = text.skipBlanks(dot + 1);
    if (next >= text.length() || text.at(dot + 1) == '/' || text.at(dot + 1) == '.') {
      return true;
    }
    boolean short1 = dot >= 2 && text.at(dot - 1) == 'p' && text.at(dot - 2) == 't';
    return next > dot + 1 && text.capital(next) && !short1;
  }

  /** A line that goes on with a small letter is no end. */
  private static boolean lineEnds(FoldedText text, int newLine) {
    int next = text.skipBlanks(newLine);
    return next >= text.length() || !Character.isLowerCase(text.text().charAt(next));
  }

  private static int trimmed(FoldedText text, int start, int end) {
    int i = end;
    while (i > start
        && (FoldedText.blank(text.at(i - 1)) || ".,;:-".indexOf(text.at(i - 1)) >= 0)) {
      i--;
    }
    return i;
  }
}
