package vn.caunoi.extraction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A day as pages print it beside an article.
 *
 * <table>
 *   <caption>Forms</caption>
 *   <tr><td>08/01/2021, 3-4-2021, 2021.4.3</td><td>figures</td></tr>
 *   <tr><td>3 Tháng 4 2021; 3 Tháng Tư, 2021; 3 Th4, 2021</td><td>the month in words</td></tr>
 *   <tr><td>Tháng Tư 3, 2021; April 3, 2021</td><td>the month first</td></tr>
 *   <tr><td>4/27/2021</td><td>the month first, where it cannot be the day</td></tr>
 * </table>
 *
 * @param date the day
 * @param start where it starts
 * @param end where it ends
 */
record PrintedDay(LocalDate date, int start, int end) {
  /** The names of the months, in their order. */
  private static final List<String> MONTHS = WordLists.list("timestamp.months");

  private static final List<String> ENGLISH = WordLists.list("timestamp.english-months");
  private static final int SHORT_NAME = 3;
  private static final int YEAR_DIGITS = 4;

  /** The month that a word names, and where it ends. */
  private record Named(int month, int end) {}

  /** The first day that a text prints. */
  static Optional<PrintedDay> first(String folded) {
    for (int i = 0; i < folded.length(); i++) {
      boolean figure = digit(folded, i) && !digit(folded, i - 1);
      boolean word = letter(folded, i) && !letter(folded, i - 1);
      Optional<PrintedDay> day =
          figure ? dayFirst(folded, i) : word ? monthFirst(folded, i) : Optional.empty();
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static Optional<PrintedDay> dayFirst(String folded, int start) {
    int first = digitsEnd(folded, start);
    int second = partEnd(folded, first);
    int third = second < 0 ? -1 : Math.max(partEnd(folded, second), yearEnd(folded, first, second));
    if (third < 0) {
      return worded(folded, start, first);
    }
    int a = Integer.parseInt(folded, start, first, 10);
    int b = lastNumber(folded, second);
    int c = lastNumber(folded, third);
    boolean iso = first - start == YEAR_DIGITS;
    return made(iso ? a : c, b, iso ? c : a)
        .or(() -> iso ? Optional.empty() : made(c, a, b))
        .map(d -> new PrintedDay(d, start, third));
  }

  /** A day whose month is a word: {@code 14 Tháng Tư, 2021}. */
  private static Optional<PrintedDay> worded(String folded, int start, int dayEnd) {
    return month(folded, Words.skipSpaces(folded, dayEnd))
        .map(m -> new Named(m.month(), yearBehind(folded, m.end())))
        .filter(m -> m.end() > 0)
        .flatMap(m -> {
          int day = Integer.parseInt(folded, start, dayEnd, 10);
          return made(lastNumber(folded, m.end()), m.month(), day)
              .map(d -> new PrintedDay(d, start, m.end()));
        });
  }

  /** A day behind its month: {@code Tháng Tư 14, 2021}. */
  private static Optional<PrintedDay> monthFirst(String folded, int start) {
    return month(folded, start)
        .flatMap(m -> {
          int from = Words.skipSpaces(folded, m.end());
          int to = digitsEnd(folded, from);
          int year = to > from ? yearBehind(folded, to) : -1;
          return year < 0
              ? Optional.empty()
              : made(lastNumber(folded, year), m.month(), lastNumber(folded, to))
                  .map(d -> new PrintedDay(d, start, year));
        });
  }

  /** The month that stands here: {@code Tháng Tư}, {@code Th4}, {@code April}, {@code Apr}. */
  private static Optional<Named> month(String folded, int from) {
    int word = Words.end(folded, from, "thang");
    int name = word < 0 ? -1 : Words.skipSpaces(folded, word);
    for (int month = MONTHS.size(); month > 0; month--) {
      String english = ENGLISH.get(month - 1);
      int end =
          Math.max(
              name < 0 ? -1 : Words.end(folded, name, MONTHS.get(month - 1)),
              Math.max(
                  Words.end(folded, from, english),
                  Words.end(folded, from, english.substring(0, SHORT_NAME))));
      end = Math.max(end, Words.end(folded, from, "th" + month));
      if (end > 0) {
        return Optional.of(new Named(month, end));
      }
    }
    return Optional.empty();
  }

  /** Where the year of four figures ends that stands here, a comma before it or not. */
  private static int yearBehind(String folded, int from) {
    int comma = Words.skipSpaces(folded, from);
    boolean marked = comma < folded.length() && folded.charAt(comma) == ',';
    int year = Words.skipSpaces(folded, marked ? comma + 1 : comma);
    return digit(folded, year) && digitsEnd(folded, year) - year == YEAR_DIGITS
        ? digitsEnd(folded, year)
        : -1;
  }

  private static Optional<LocalDate> made(int year, int month, int day) {
    try {
      return year < 1990 || year > 2100
          ? Optional.empty()
          : Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Where the next number ends, behind "/", "-", ".", "tháng" or "năm"; -1 where none stands. */
  private static int partEnd(String folded, int from) {
    int i = Words.skipSpaces(folded, from);
    for (String mark : List.of("/", "-", ".", "thang", ", nam", "nam", ",")) {
      if (folded.startsWith(mark, i)) {
        int number = Words.skipSpaces(folded, i + mark.length());
        return digit(folded, number) ? digitsEnd(folded, number) : -1;
      }
    }
    return -1;
  }

  /** Where the year ends that stands right behind a month in words: {@code 15 Tháng 9 2023}. */
  private static int yearEnd(String folded, int day, int month) {
    boolean worded = folded.startsWith("thang", Words.skipSpaces(folded, day));
    return worded ? yearBehind(folded, month) : -1;
  }

  private static int lastNumber(String folded, int end) {
    int start = end;
    while (digit(folded, start - 1)) {
      start--;
    }
    return end - start > YEAR_DIGITS ? 0 : Integer.parseInt(folded, start, end, 10);
  }

  private static boolean letter(String text, int i) {
    return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
  }

  static boolean digit(String text, int i) {
    return i >= 0 && i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  static int digitsEnd(String text, int from) {
    int i = from;
    while (digit(text, i) && i - from < 5) {
      i++;
    }
    return i;
  }
}
