package vn.caunoi.extraction;

import java.util.Optional;
import vn.caunoi.policy.PolicyDate;

/**
 * Reads dates of issue as documents print them.
 *
 * <table>
 *   <caption>Forms</caption>
 *   <tr><th>printed</th><th>read as</th></tr>
 *   <tr><td>ngày 03 tháng 6 năm 2020, ngày 03/6/2020, ngày 3.6.2020, ngày 03-6-2020</td>
 *       <td>2020-06-03</td></tr>
 *   <tr><td>ngày …… tháng 7 năm 2020, tháng 7/2020</td><td>2020-07</td></tr>
 *   <tr><td>năm 2019</td><td>2019</td></tr>
 *   <tr><td>ngày 31/3</td><td>day and month, the year left to the document's own date</td></tr>
 * </table>
 */
public final class DateReader {
  private static final int FIRST_YEAR = 1945;
  private static final int LAST_YEAR = 2099;
  private static final int MOST_DOTS = 40;

  private final FoldedText text;
  private int pos;

  private DateReader(FoldedText text, int pos) {
    this.text = text;
    this.pos = pos;
  }

  /**
   * A date as printed; parts that are not printed are 0.
   *
   * @param end offset behind it
   */
  public record Found(int day, int month, int year, int end) {

    /** The date, where the year is printed and the day exists. */
    public Optional<PolicyDate> date() {
      return year == 0 ? Optional.empty() : PolicyDate.of(year, month, day);
    }

    /** The date, a missing year taken from the document's own date, which it never follows. */
    public Optional<PolicyDate> date(Optional<PolicyDate> documentDate) {
      if (year != 0 || day == 0 || documentDate.isEmpty()) {
        return date();
      }
      int own = documentDate.get().year();
      return PolicyDate.ofDay(own, month, day)
          .filter(d -> !d.isAfter(documentDate.get()))
          .or(() -> PolicyDate.ofDay(own - 1, month, day));
    }
  }

  /** Reads a date that starts here with {@code ngày}, {@code tháng}, {@code năm} or a figure. */
  public static Optional<Found> at(FoldedText text, int offset) {
    DateReader reader = new DateReader(text, offset);
    return reader.read();
  }

  private Optional<Found> read() {
    if (word("ngay")) {
      skip(":");
      int day = number(2);
      return day > 0 ? behindDay(day) : blankDay();
    }
    if (word("thang")) {
      return monthAndYear(0);
    }
    if (word("nam")) {
      int year = year();
      return year > 0 ? found(0, 0, year) : Optional.empty();
    }
    int day = number(2);
    return day > 0 ? behindDay(day).filter(f -> f.year() > 0) : Optional.empty();
  }

  private Optional<Found> behindDay(int day) {
    int start = pos;
    if (word("thang")) {
      return monthAndYear(day);
    }
    pos = start;
    char mark = mark();
    int month = mark == 0 ? 0 : number(2);
    if (month < 1 || month > 12 || day > 31) {
      return Optional.empty();
    }
    int behindMonth = pos;
    if (mark() == mark) {
      int year = mark == '.' && FoldedText.blank(text.at(pos)) ? 0 : year();
      if (year > 0) {
        return found(day, month, year);
      }
      if (Character.isDigit(text.at(pos))) {
        return shortYear(day, month);
      }
    }
    pos = behindMonth;
    return found(day, month, 0);
  }

  /** Two figures for a year are read only where something follows them: a text may be cut off. */
  private Optional<Found> shortYear(int day, int month) {
    int start = pos;
    int year = number(2);
    boolean whole = pos == start + 2 && pos < text.length() && !text.word(pos);
    return whole && year <= 40 ? found(day, month, 2000 + year) : Optional.empty();
  }

  /** The day was left blank or dotted. */
  private Optional<Found> blankDay() {
    int most = Math.min(text.length(), pos + MOST_DOTS);
    while (pos < most
        && (FoldedText.blank(text.at(pos)) || "._\u2026".indexOf(text.at(pos)) >= 0)) {
      pos++;
    }
    if (text.at(pos) == '/') {
      pos++;
      int month = number(2);
      return month > 0 && mark() == '/' ? withYear(0, month) : Optional.empty();
    }
    return word("thang") ? monthAndYear(0) : Optional.empty();
  }

  private Optional<Found> monthAndYear(int day) {
    int month = number(2);
    if (month < 1 || month > 12) {
      return Optional.empty();
    }
    int behindMonth = pos;
    if (word("nam") || mark() == '/') {
      int year = year();
      if (year > 0) {
        return found(day, month, year);
      }
    }
    pos = behindMonth;
    return day > 0 ? found(day, month, 0) : Optional.empty();
  }

  private Optional<Found> withYear(int day, int month) {
    int year = year();
    return year > 0 ? found(day, month, year) : Optional.empty();
  }

  private Optional<Found> found(int day, int month, int year) {
    return Optional.of(new Found(day, month, year, pos));
  }

  /** Takes a word; a figure may be glued to it. */
  private boolean word(String word) {
    int start = text.skipBlanks(pos);
    int end = start + word.length();
    boolean here = text.folded().startsWith(word, start) && !Character.isLetter(text.at(end));
    if (here) {
      pos = end;
    }
    return here;
  }

  private void skip(String mark) {
    int start = text.skipBlanks(pos);
    if (text.folded().startsWith(mark, start)) {
      pos = start + mark.length();
    }
  }

  /** A figure of at most so many digits, 0 where there is none. */
  private int number(int digits) {
    int start = text.skipBlanks(pos);
    int i = start;
    while (i < start + digits && i < text.length() && digit(i)) {
      i++;
    }
    if (i == start || digit(i)) {
      return 0;
    }
    pos = i;
    return Integer.parseInt(text.folded(), start, i, 10);
  }

  private int year() {
    int before = pos;
    int year = number(4);
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      pos = before;
      return 0;
    }
    return year;
  }

  private boolean digit(int offset) {
    char c = text.at(offset);
    return c >= '0' && c <= '9';
  }

  private char mark() {
    int start = text.skipBlanks(pos);
    char c = text.at(start);
    boolean mark = c == '/' || c == '-' || (c == '.' && start == pos);
    if (mark && digit(text.skipBlanks(start + 1))) {
      pos = start + 1;
      return c;
    }
    return 0;
  }
}
