package vn.caunoi.extraction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A time of publication as portals print it.
 *
 * <table>
 *   <caption>Forms</caption>
 *   <tr><td>Thứ sáu, 08/01/2021 - 12:19</td></tr>
 *   <tr><td>(15:31 06/04/2020)</td></tr>
 *   <tr><td>08/01/2021 12:19 GMT+7</td></tr>
 *   <tr><td>Ngày đăng: 3-4-2021 | 8h05; Thứ hai, 3 Tháng 4 2021 8:05; 3 Tháng Tư, 2021</td></tr>
 *   <tr><td>THTG - 03/07/2024 11:30; Báo Quảng Trị - 15:27, 14/11/2025</td></tr>
 * </table>
 *
 * @param date of publication
 * @param time of day, where printed
 * @param start where it starts in the line
 * @param end where it ends
 */
record Timestamp(LocalDate date, Optional<LocalTime> time, int start, int end) {
  /** Words that may stand beside a time, longest first. */
  private static final List<String> COMPANY = WordLists.list("timestamp.company");

  /** How the names of those begin that put their own name beside the time. */
  private static final List<String> OUTLETS = WordLists.list("timestamp.outlets");

  /** The names of the months, in their order. */
  private static final List<String> MONTHS = WordLists.list("timestamp.months");

  /** Open a line that tells who put an article on its page. */
  private static final List<String> POSTERS = WordLists.list("timestamp.posters");

  private static final int LONGEST_MARK = 6;

  /** A person's name, or a button. */
  private static final int MOST_WORDS = 5;

  private static final int LONGEST_TIME = 36;

  /** A span of digits read as a date. */
  private record Dated(LocalDate date, int start, int end) {}

  /** A span of digits read as a time of day. */
  private record Timed(LocalTime time, int start, int end) {}

  /** The time printed in this line, if one is. */
  static Optional<Timestamp> in(Line line) {
    return date(line.folded())
        .map(d -> {
          Optional<Timed> time = time(line.folded(), d);
          int start = time.map(t -> Math.min(t.start(), d.start())).orElse(d.start());
          int end = time.map(t -> Math.max(t.end(), d.end())).orElse(d.end());
          return new Timestamp(d.date(), time.map(Timed::time), start, end);
        });
  }

  /** The time in a line that holds nothing else. */
  static Optional<Timestamp> alone(Line line) {
    return line.length() > 90 ? Optional.empty() : in(line).filter(s -> company(line, s));
  }

  /** Whether the line names the day of the week, as the masthead of a page does for today. */
  static boolean weekday(Line line) {
    return COMPANY.stream()
        .filter(w -> w.startsWith("thu ") || w.equals("chu nhat"))
        .anyMatch(w -> Words.contains(line.folded(), w));
  }

  /**
   * The time of day that opens a short line without a date, or stands behind an outlet's name
   * there: {@code 19:45}, {@code 09:15 GMT+7}, {@code Báo Quảng Trị - 09:15}.
   */
  static Optional<LocalTime> timeOnly(Line line) {
    return line.length() > LONGEST_TIME || date(line.folded()).isPresent()
        ? Optional.empty()
        : time(line.folded(), new Dated(LocalDate.MIN, 0, 0))
            .filter(t -> mastheadOrNothing(line.folded().substring(0, t.start())))
            .map(Timed::time);
  }

  private static boolean mastheadOrNothing(String before) {
    return before.chars().noneMatch(Character::isLetter)
        || OUTLETS.stream().anyMatch(o -> Words.at(before, 0, o));
  }

  /** The same day at this time of day. */
  Timestamp at(LocalTime hour) {
    return new Timestamp(date, Optional.of(hour), start, end);
  }

  /** The time in brackets at the end of a headline. */
  static Optional<Timestamp> closing(Line line) {
    return closingDay(line).filter(s -> s.time().isPresent());
  }

  /** The day in brackets at the end of a line, with its time or without. */
  static Optional<Timestamp> closingDay(Line line) {
    int open = line.text().lastIndexOf('(');
    boolean bracket = open > 0 && line.text().endsWith(")");
    return bracket ? alone(line.from(open)) : Optional.empty();
  }

  /** Whether nothing stands beside the time but few words that belong to it. */
  private static boolean company(Line line, Timestamp stamp) {
    String rest =
        line.folded().substring(0, stamp.start()) + " " + line.folded().substring(stamp.end());
    for (String word : COMPANY) {
      for (int at = Words.find(rest, 0, word); at >= 0; at = Words.find(rest, at, word)) {
        rest =
            rest.substring(0, at) + " ".repeat(word.length()) + rest.substring(at + word.length());
      }
    }
    String words = rest.replaceAll("[^a-z ]", " ").strip();
    boolean few = words.split("\\s+", -1).length <= MOST_WORDS && !line.text().endsWith(".");
    boolean told = stamp.time().isPresent() || line.opensWithAny(POSTERS);
    return words.isEmpty() || section(line, stamp) || (told && (few || outlet(words)));
  }

  /** A section of the site before the day: {@code Chính trị 13-05-2022}. */
  private static boolean section(Line line, Timestamp stamp) {
    return stamp.end() == line.length()
        && Headings.isHeading(line.text().substring(0, stamp.start()).strip());
  }

  /** An outlet's mark or name: {@code QTO}, {@code Báo Quảng Trị}. */
  private static boolean outlet(String rest) {
    boolean mark = rest.indexOf(' ') < 0 && rest.length() <= LONGEST_MARK;
    return mark || OUTLETS.stream().anyMatch(o -> Words.at(rest, 0, o));
  }

  private static Optional<Dated> date(String folded) {
    for (int i = 0; i < folded.length(); i++) {
      boolean starts = digit(folded, i) && !digit(folded, i - 1);
      Optional<Dated> date = starts ? dateAt(folded, i) : Optional.empty();
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<Dated> dateAt(String folded, int start) {
    int first = digitsEnd(folded, start);
    int second = partEnd(folded, first);
    int third = second < 0 ? -1 : Math.max(partEnd(folded, second), yearEnd(folded, first, second));
    if (third < 0) {
      return worded(folded, start, first);
    }
    int a = Integer.parseInt(folded, start, first, 10);
    int b = lastNumber(folded, second);
    int c = lastNumber(folded, third);
    boolean iso = first - start == 4;
    return made(iso ? a : c, b, iso ? c : a).map(d -> new Dated(d, start, third));
  }

  /** A day whose month is a word: {@code 14 Tháng Tư, 2021}. */
  private static Optional<Dated> worded(String folded, int start, int dayEnd) {
    int word = Words.end(folded, Words.skipSpaces(folded, dayEnd), "thang");
    int name = word < 0 ? -1 : Words.skipSpaces(folded, word);
    for (int month = MONTHS.size(); name > 0 && month > 0; month--) {
      int end = Words.end(folded, name, MONTHS.get(month - 1));
      int year = end < 0 ? -1 : yearBehind(folded, end);
      if (year > 0) {
        int day = Integer.parseInt(folded, start, dayEnd, 10);
        return made(lastNumber(folded, year), month, day).map(d -> new Dated(d, start, year));
      }
    }
    return Optional.empty();
  }

  /** Where the year of four figures ends that stands here, a comma before it or not. */
  private static int yearBehind(String folded, int from) {
    int comma = Words.skipSpaces(folded, from);
    boolean marked = comma < folded.length() && folded.charAt(comma) == ',';
    int year = Words.skipSpaces(folded, marked ? comma + 1 : comma);
    return digit(folded, year) && digitsEnd(folded, year) - year == 4
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
    return end - start > 4 ? 0 : Integer.parseInt(folded, start, end, 10);
  }

  private static Optional<Timed> time(String folded, Dated date) {
    for (int i = 0; i < folded.length(); i++) {
      boolean inDate = i >= date.start() && i < date.end();
      boolean starts = !inDate && digit(folded, i) && !digit(folded, i - 1);
      Optional<Timed> time = starts ? timeAt(folded, i) : Optional.empty();
      if (time.isPresent()) {
        return time;
      }
    }
    return Optional.empty();
  }

  private static Optional<Timed> timeAt(String folded, int start) {
    int digits = digitsEnd(folded, start);
    int word = Words.skipSpaces(folded, digits);
    int hours = folded.startsWith("gio", word) ? word : digits;
    boolean mark =
        digits - start <= 2 && hours < folded.length() && ":hg".indexOf(folded.charAt(hours)) >= 0;
    int from =
        mark && folded.startsWith("gio", hours) ? Words.skipSpaces(folded, hours + 3) : hours + 1;
    if (!mark || !digit(folded, from) || digitsEnd(folded, from) - from != 2) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(folded, start, digits, 10);
    int minute = Integer.parseInt(folded, from, from + 2, 10);
    int end = digit(folded, from + 3) && folded.charAt(from + 2) == ':' ? from + 5 : from + 2;
    int late = Words.skipSpaces(folded, end);
    boolean afternoon = hour < 12 && (Words.at(folded, late, "pm") || Words.at(folded, late, "ch"));
    int whole = afternoon ? hour + 12 : hour;
    return whole > 23 || minute > 59
        ? Optional.empty()
        : Optional.of(
            new Timed(LocalTime.of(whole, minute), start, Math.min(end, folded.length())));
  }

  private static boolean digit(String text, int i) {
    return i >= 0 && i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  private static int digitsEnd(String text, int from) {
    int i = from;
    while (digit(text, i) && i - from < 5) {
      i++;
    }
    return i;
  }
}
