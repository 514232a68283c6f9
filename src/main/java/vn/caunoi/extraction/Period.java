package vn.caunoi.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years that a title names (giai đoạn, năm).
 *
 * @param first year, 0 where none is named
 * @param last year
 */
record Period(int first, int last) {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  /** From the earliest to the latest year in a title. */
  static Period of(String title) {
    Matcher years = YEAR.matcher(title);
    int first = 0;
    int last = 0;
    while (years.find()) {
      int year = Integer.parseInt(years.group());
      first = first == 0 ? year : Math.min(first, year);
      last = Math.max(last, year);
    }
    return new Period(first, last);
  }

  /** Whether nothing of it lies outside the other, as far as both are named. */
  boolean within(Period other) {
    return first == 0 || other.first == 0 || (first >= other.first && last <= other.last);
  }
}
