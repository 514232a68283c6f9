package vn.caunoi.policy;

import java.util.List;

/**
 * What stands between two parts of a number: a mark with blanks round it.
 *
 * @param mark {@code /} or {@code -}; a blank where there is only one blank, {@link #NOTHING} where
 *     the parts touch, {@link #APART} where they do not belong together
 * @param before whether a blank stands before the mark
 * @param after whether a blank stands behind it
 * @param broken whether a line ends in it
 * @param odd whether another mark is printed in its place: {@code QĐ_TTg}, {@code 753\\QĐ-TTg}
 * @param end offset behind it
 */
record Gap(char mark, boolean before, boolean after, boolean broken, boolean odd, int end) {
  static final char NOTHING = 0;
  static final char APART = '#';

  private static final int MOST_BLANKS = 8;
  private static final List<String> ENTITIES =
      List.of("&#x002F;", "&#x2F;", "&#47;", "&sol;", "&#x002D;", "&#x2D;", "&#45;");

  /** Reads a gap. */
  static Gap at(CharSequence text, int offset) {
    int markAt = skipBlanks(text, offset);
    int markEnd = markEnd(text, markAt);
    if (markEnd == markAt) {
      return unmarked(text, offset, markAt);
    }
    char mark = mark(text, markAt);
    boolean odd = text.charAt(markAt) == '_' || text.charAt(markAt) == '\\';
    if (markEnd < text.length() && isMark(text, markEnd) && mark(text, markEnd) == mark) {
      markEnd = markEnd(text, markEnd);
    }
    int end = skipBlanks(text, markEnd);
    boolean broken = breaks(text, offset, markAt) || breaks(text, markEnd, end);
    return new Gap(mark, markAt > offset, end > markEnd, broken, odd, end);
  }

  boolean marked() {
    return mark == '/' || mark == '-';
  }

  boolean tight() {
    return !before && !after;
  }

  private static Gap unmarked(CharSequence text, int offset, int end) {
    char mark = end == offset ? NOTHING : end == offset + 1 ? ' ' : APART;
    return new Gap(mark, false, false, breaks(text, offset, end), false, end);
  }

  /** Offset behind blanks, which include line breaks and line breaks left as letters. */
  static int skipBlanks(CharSequence text, int offset) {
    int i = offset;
    int most = Math.min(text.length(), offset + MOST_BLANKS);
    while (i < most) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length() && "rnt".indexOf(text.charAt(i + 1)) >= 0) {
        i += 2;
      } else if (isBlank(c)) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\u00A0' || c == '\n' || c == '\r' || c == '\t' || c == '\u202F';
  }

  static boolean isDash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212' || c == '\u00AD';
  }

  private static boolean isMark(CharSequence text, int offset) {
    return markEnd(text, offset) > offset;
  }

  private static char mark(CharSequence text, int offset) {
    char c = text.charAt(offset);
    if (c == '&') {
      String entity = entity(text, offset);
      return entity.contains("D") || entity.contains("45") ? '-' : '/';
    }
    return isDash(c) || c == '.' || c == '_' ? '-' : '/';
  }

  private static int markEnd(CharSequence text, int offset) {
    if (offset >= text.length()) {
      return offset;
    }
    char c = text.charAt(offset);
    if (isSlash(c) || isDash(c) || isDot(text, offset) || isOdd(text, offset)) {
      return offset + 1;
    }
    return c == '&' ? offset + entity(text, offset).length() : offset;
  }

  private static boolean isSlash(char c) {
    return c == '/' || c == '\u2044' || c == '\u2215';
  }

  /** A mark met in the place of another, before a letter: {@code QĐ_TTg}. */
  private static boolean isOdd(CharSequence text, int offset) {
    char c = text.charAt(offset);
    char next = offset + 1 < text.length() ? text.charAt(offset + 1) : ' ';
    return (c == '_' && Character.isLetter(next)) || (c == '\\' && Character.isUpperCase(next));
  }

  /** A dot between symbols, as in {@code 12/QĐ.UBND}, {@code TTr.UB}, {@code NQ .HĐND}. */
  private static boolean isDot(CharSequence text, int offset) {
    return text.charAt(offset) == '.'
        && offset > 1
        && offset + 2 < text.length()
        && endsSymbol(text, text.charAt(offset - 1) == ' ' ? offset - 2 : offset - 1)
        && Character.isUpperCase(text.charAt(offset + 1))
        && Character.isUpperCase(text.charAt(offset + 2));
  }

  /** A capital, or the small letter of {@code TTr}. */
  private static boolean endsSymbol(CharSequence text, int last) {
    char c = text.charAt(last);
    return Character.isUpperCase(c)
        || (c == 'r' && last > 0 && Character.isUpperCase(text.charAt(last - 1)));
  }

  private static String entity(CharSequence text, int offset) {
    for (String entity : ENTITIES) {
      int end = offset + entity.length();
      if (end <= text.length() && entity.contentEquals(text.subSequence(offset, end))) {
        return entity;
      }
    }
    return "";
  }

  private static boolean breaks(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\t' || c == '\\') {
        return true;
      }
    }
    return false;
  }
}
