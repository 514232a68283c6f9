package vn.caunoi.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.caunoi.policy.Slug;

/**
 * The mark that opens a heading or an item.
 *
 * <table>
 *   <caption>Forms</caption>
 *   <tr><th>kind</th><th>printed</th><th>key</th></tr>
 *   <tr><td>PART</td><td>Phần thứ nhất, PHẦN II</td><td>phan-thu-nhat, phan-ii</td></tr>
 *   <tr><td>CHAPTER</td><td>Chương IV</td><td>chuong-iv</td></tr>
 *   <tr><td>SECTION</td><td>Mục 2</td><td>muc-2</td></tr>
 *   <tr><td>ARTICLE</td><td>Điều 5.</td><td>dieu-5</td></tr>
 *   <tr><td>CLAUSE</td><td>Khoản 2.</td><td>khoan-2</td></tr>
 *   <tr><td>ROMAN</td><td>II. or II-</td><td>ii</td></tr>
 *   <tr><td>LETTER_CAPITAL</td><td>A.</td><td>a</td></tr>
 *   <tr><td>NUMBER</td><td>3. or 3)</td><td>3</td></tr>
 *   <tr><td>DECIMAL</td><td>2.1. or 2.1</td><td>2-1</td></tr>
 *   <tr><td>LETTER</td><td>b)</td><td>b</td></tr>
 *   <tr><td>DASH</td><td>- or +</td><td></td></tr>
 * </table>
 *
 * @param kind of mark
 * @param key for anchors
 * @param end where it ends in the line
 */
record HeadingMark(Kind kind, String key, int end) {
  private static final int LONGEST_ORDINAL = 9;

  /** The kinds of marks, outermost first. */
  enum Kind {
    PART(0),
    CHAPTER(1),
    SECTION(2),
    ARTICLE(3),
    CLAUSE(4),
    LETTER_CAPITAL(5),
    ROMAN(6),
    NUMBER(7),
    DECIMAL(8),
    LETTER(9),
    DASH(10);

    private final int rank;

    Kind(int rank) {
      this.rank = rank;
    }

    /** The lower, the further out. */
    int rank() {
      return rank;
    }
  }

  static Optional<HeadingMark> read(Line line) {
    return named(line, "phan", Kind.PART)
        .or(() -> named(line, "chuong", Kind.CHAPTER))
        .or(() -> named(line, "muc", Kind.SECTION))
        .or(() -> named(line, "dieu", Kind.ARTICLE))
        .or(() -> named(line, "khoan", Kind.CLAUSE))
        .or(() -> bare(line));
  }

  /** "Điều 5.", "Chương IV", "Phần thứ nhất": the word, then an ordinal, then its end. */
  private static Optional<HeadingMark> named(Line line, String word, Kind kind) {
    int end = Words.end(line.folded(), 0, word);
    if (end < 0 || !Character.isUpperCase(line.text().charAt(0)) || end >= line.length()) {
      return Optional.empty();
    }
    int from = Words.skipSpaces(line.folded(), end);
    int to = ordinalEnd(line.folded(), from);
    if (to == from || !closes(line, to)) {
      return Optional.empty();
    }
    String ordinal = Slug.of(line.text().substring(from, to)).value();
    return Optional.of(new HeadingMark(kind, word + "-" + ordinal, afterStop(line.text(), to)));
  }

  private static int ordinalEnd(String folded, int from) {
    for (String ordinal : List.of("thu nhat", "thu hai", "thu ba", "thu tu", "thu nam", "mo dau")) {
      int end = Words.end(folded, from, ordinal);
      if (end > 0) {
        return end;
      }
    }
    int to = from;
    while (to < folded.length() && to - from < LONGEST_ORDINAL && ordinal(folded.charAt(to))) {
      to++;
    }
    boolean number = to > from && Character.isDigit(folded.charAt(from));
    boolean roman = roman(folded.substring(from, to));
    boolean letter = to == from + 1;
    return number || roman || letter ? to : from;
  }

  private static boolean ordinal(char c) {
    return Character.isDigit(c) || (c >= 'a' && c <= 'z');
  }

  /** Whether the ordinal ends the mark: "Điều 5." or "Điều 5" alone, not "Điều 5 Luật …". */
  private static boolean closes(Line line, int to) {
    if (to >= line.length()) {
      return true;
    }
    char next = line.text().charAt(to);
    if (".:-–".indexOf(next) >= 0) {
      return true;
    }
    int word = Words.skipSpaces(line.text(), to);
    return next == ' '
        && word < line.length()
        && (Words.capitals(line.text().substring(word))
            || ".:-–".indexOf(line.text().charAt(word)) >= 0);
  }

  private static Optional<HeadingMark> bare(Line line) {
    String text = line.text();
    char first = text.charAt(0);
    if ("-–+•●▪*".indexOf(first) >= 0 && text.length() > 1) {
      return Optional.of(new HeadingMark(Kind.DASH, "", afterStop(text, 0)));
    }
    int to = 0;
    while (to < text.length() && to < LONGEST_ORDINAL && ordinalOrDot(text, to)) {
      to++;
    }
    if (to == 0 || to >= text.length() || ".)-–/:".indexOf(text.charAt(to)) < 0) {
      return decimal(text, to);
    }
    return stopped(text, to);
  }

  private static boolean ordinalOrDot(String text, int i) {
    char c = text.charAt(i);
    boolean inner =
        c == '.'
            && i > 0
            && i + 1 < text.length()
            && Character.isDigit(text.charAt(i - 1))
            && Character.isDigit(text.charAt(i + 1));
    return inner
        || Character.isDigit(c)
        || (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || c == 'đ';
  }

  /** "2.1 Title": a decimal number needs no stop behind it. */
  private static Optional<HeadingMark> decimal(String text, int to) {
    String mark = text.substring(0, to);
    boolean decimal =
        mark.indexOf('.') > 0
            && mark.chars().allMatch(c -> c == '.' || Character.isDigit(c))
            && mark.length() <= 5
            && to + 1 < text.length()
            && text.charAt(to) == ' '
            && Character.isUpperCase(text.charAt(to + 1));
    return decimal
        ? Optional.of(new HeadingMark(Kind.DECIMAL, mark.replace('.', '-'), to + 1))
        : Optional.empty();
  }

  private static Optional<HeadingMark> stopped(String text, int to) {
    String mark = text.substring(0, to);
    char stop = text.charAt(to);
    int end = afterStop(text, to);
    boolean spaced =
        to + 1 >= text.length()
            || !Character.isLetterOrDigit(text.charAt(to + 1))
            || (Character.isUpperCase(text.charAt(to + 1)) && stop != '/' && stop != '-');
    if (!spaced || (stop == '/' && mark.length() > 2)) {
      return Optional.empty();
    }
    return kind(mark, stop)
        .map(k -> new HeadingMark(k, Slug.of(mark.replace('.', '-')).value(), end));
  }

  private static Optional<Kind> kind(String mark, char stop) {
    boolean digits = mark.chars().allMatch(Character::isDigit);
    if (digits) {
      return mark.length() <= 3 && ".)/".indexOf(stop) >= 0
          ? Optional.of(Kind.NUMBER)
          : Optional.empty();
    }
    if (mark.indexOf('.') > 0) {
      boolean numbers = mark.chars().allMatch(c -> c == '.' || Character.isDigit(c));
      return numbers && mark.length() <= 8 ? Optional.of(Kind.DECIMAL) : Optional.empty();
    }
    boolean capital = mark.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    if (capital && roman(mark.toLowerCase(Locale.ROOT)) && stop != ')') {
      return Optional.of(Kind.ROMAN);
    }
    if (mark.length() == 1 && capital) {
      return stop == '.' || stop == '-' ? Optional.of(Kind.LETTER_CAPITAL) : Optional.empty();
    }
    boolean letter = mark.length() == 1 && stop != ':' && stop != '-' && stop != '–';
    return letter ? Optional.of(Kind.LETTER) : Optional.empty();
  }

  private static boolean roman(String folded) {
    return !folded.isEmpty() && folded.chars().allMatch(c -> c == 'i' || c == 'v' || c == 'x');
  }

  private static int afterStop(String text, int from) {
    int i = from;
    while (i < text.length()
        && (".):-–/+•●▪*".indexOf(text.charAt(i)) >= 0 || Character.isWhitespace(text.charAt(i)))) {
      i++;
    }
    return i;
  }
}
