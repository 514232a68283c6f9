package vn.caunoi.extraction;

import java.time.LocalDate;
import java.time.LocalTime;
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
  private static final int LONGEST_TIME = 36;

  /** A span of digits read as a time of day. */
  private record Timed(LocalTime time, int start, int end) {}

  /** The time printed in this line, if one is. */
  static Optional<Timestamp> in(Line line) {
    return PrintedDay.first(line.folded())
        .map(d -> {
          Optional<Timed> time = time(line.folded(), d);
          int start = time.map(t -> Math.min(t.start(), d.start())).orElse(d.start());
          int end = time.map(t -> Math.max(t.end(), d.end())).orElse(d.end());
          return new Timestamp(d.date(), time.map(Timed::time), start, end);
        });
  }

  /** The time in a line that holds nothing else. */
  static Optional<Timestamp> alone(Line line) {
    return line.length() > 90 ? Optional.empty() : in(line).filter(s -> TimeCompany.fits(line, s));
  }

  /**
   * The time of day that opens a short line without a date, or stands behind an outlet's name
   * there: {@code 19:45}, {@code 09:15 GMT+7}, {@code Báo Quảng Trị - 09:15}.
   */
  static Optional<LocalTime> timeOnly(Line line) {
    return line.length() > LONGEST_TIME || PrintedDay.first(line.folded()).isPresent()
        ? Optional.empty()
        : time(line.folded(), new PrintedDay(LocalDate.MIN, 0, 0))
            .filter(t -> TimeCompany.outletOrNothing(line.folded().substring(0, t.start())))
            .map(Timed::time);
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

  private static Optional<Timed> time(String folded, PrintedDay date) {
    for (int i = 0; i < folded.length(); i++) {
      boolean inDate = i >= date.start() && i < date.end();
      boolean starts = !inDate && PrintedDay.digit(folded, i) && !PrintedDay.digit(folded, i - 1);
      Optional<Timed> time = starts ? timeAt(folded, i) : Optional.empty();
      if (time.isPresent()) {
        return time;
      }
    }
    return Optional.empty();
  }

  private static Optional<Timed> timeAt(String folded, int start) {
    int digits = PrintedDay.digitsEnd(folded, start);
    int word = Words.skipSpaces(folded, digits);
    int hours = folded.startsWith("gio", word) ? word : digits;
    boolean mark =
        digits - start <= 2 && hours < folded.length() && ":hg".indexOf(folded.charAt(hours)) >= 0;
    int from =
        mark && folded.startsWith("gio", hours) ? Words.skipSpaces(folded, hours + 3) : hours + 1;
    if (!mark
        || !PrintedDay.digit(folded, from)
        || PrintedDay.digitsEnd(folded, from) - from != 2) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(folded, start, digits, 10);
    int minute = Integer.parseInt(folded, from, from + 2, 10);
    int end =
        PrintedDay.digit(folded, from + 3) && folded.charAt(from + 2) == ':' ? from + 5 : from + 2;
    int late = Words.skipSpaces(folded, end);
    boolean afternoon = hour < 12 && (Words.at(folded, late, "pm") || Words.at(folded, late, "ch"));
    boolean midnight = hour == 12 && (Words.at(folded, late, "am") || Words.at(folded, late, "sa"));
    int whole = afternoon ? hour + 12 : midnight ? 0 : hour;
    return whole > 23 || minute > 59
        ? Optional.empty()
        : Optional.of(
            new Timed(LocalTime.of(whole, minute), start, Math.min(end, folded.length())));
  }
}
