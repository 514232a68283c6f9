package vn.caunoi.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.caunoi.policy.DataTable;
import vn.caunoi.policy.Span;

/**
 * How a line begins and ends: what tells whether a sentence goes on over a line break.
 *
 * @param marker what opens it
 * @param lower whether it begins in lower case
 * @param closed whether it ends like a sentence or clause: {@code . ; : ? !}
 * @param hangs whether it ends in a word that needs another: {@code của}, {@code số}, {@code ngày}
 * @param capitals whether it is written in capitals
 */
record LineShape(Marker marker, boolean lower, boolean closed, boolean hangs, boolean capitals) {
  private static final Set<String> HANGING_TEXT = new HashSet<>();
  private static final Set<String> HANGING_CAPITALS = new HashSet<>();

  /** Two words that end a line although the second alone does not: {@code tiếp theo}. */
  private static final Set<String> CLOSED_PAIRS = new HashSet<>();

  private static final String DASHES = "-–";
  private static final String CLOSERS = "”\"’»)]*_ ";
  private static final String OPENERS = "“\"‘«([ ";

  static {
    for (List<String> row : DataTable.read(LineShape.class, "hanging-words.tsv", 2)) {
      if (row.get(1).equals("never")) {
        CLOSED_PAIRS.add(row.getFirst());
        continue;
      }
      if (!row.get(1).equals("capitals")) {
        HANGING_TEXT.add(row.getFirst());
      }
      if (!row.get(1).equals("text")) {
        HANGING_CAPITALS.add(row.getFirst());
      }
    }
  }

  /** The shape of this stretch. */
  static LineShape of(String text, Span span) {
    int start = span.start();
    int end = span.end();
    boolean capitals = isCapitals(text, start, end);
    return new LineShape(
        Marker.at(text, start, end),
        beginsLower(text, start, end),
        isClosed(text, start, end),
        hangs(text, span, capitals),
        capitals);
  }

  boolean opens() {
    return marker.kind() != Marker.Kind.NONE;
  }

  private static boolean beginsLower(String text, int start, int end) {
    int at = start;
    while (at < end && OPENERS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < end && Character.isLowerCase(text.charAt(at));
  }

  private static boolean isClosed(String text, int start, int end) {
    int at = end - 1;
    while (at > start && CLOSERS.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at >= start && ".;:?!…".indexOf(text.charAt(at)) >= 0;
  }

  /** A day behind which a portal prints a dash and the hour, or nothing: {@code 16/07/2024 -}. */
  private static boolean isDated(String text, Span span) {
    int end = span.end() - 2;
    int start = end;
    while (start > span.start() && Character.isDigit(text.charAt(start - 1))) {
      start--;
    }
    return end - start == 4 && start > span.start() && "/-.".indexOf(text.charAt(start - 1)) >= 0;
  }

  /**
   * Whether the last words are listed, in running text as printed; {@code Số:} counts with its
   * colon.
   */
  private static boolean hangs(String text, Span span, boolean capitals) {
    if (span.length() > 2 && DASHES.indexOf(text.charAt(span.end() - 1)) >= 0) {
      return text.charAt(span.end() - 2) == ' ' && !isDated(text, span);
    }
    int last = wordStart(text, span.start(), span.end());
    String pair = text.substring(wordStart(text, span.start(), last), span.end());
    if (CLOSED_PAIRS.contains(pair.toLowerCase(Locale.ROOT))) {
      return false;
    }
    int at = span.end();
    for (int words = 0; words < 5 && at > span.start() && span.end() - at < 40; words++) {
      at = wordStart(text, span.start(), at);
      String ending = opened(text.substring(at, span.end()));
      if (capitals
          ? HANGING_CAPITALS.contains(ending.toLowerCase(Locale.ROOT))
          : HANGING_TEXT.contains(ending)) {
        return true;
      }
    }
    return false;
  }

  /** "(Ban hành" as "ban hành". */
  private static String opened(String ending) {
    return ending.length() > 1 && ending.charAt(0) == '('
        ? ending.substring(1).toLowerCase(Locale.ROOT)
        : ending;
  }

  private static int wordStart(String text, int start, int end) {
    int at = end;
    while (at > start && text.charAt(at - 1) == ' ') {
      at--;
    }
    while (at > start && end - at < 40 && text.charAt(at - 1) != ' ') {
      at--;
    }
    return at;
  }

  /** Whether nearly all its letters are capitals, and it has some. */
  static boolean isCapitals(String text, int start, int end) {
    int upper = 0;
    int letters = 0;
    for (int i = start; i < end && letters < 400; i++) {
      char c = text.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      upper += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters >= 4 && upper * 10 >= letters * 8;
  }
}
