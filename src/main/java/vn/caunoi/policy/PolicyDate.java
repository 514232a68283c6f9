package vn.caunoi.policy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date of issue with the precision that the source gives (ngày ban hành).
 *
 * <table>
 *   <caption>Forms</caption>
 *   <tr><th>kind</th><th>ISO</th><th>Vietnamese</th></tr>
 *   <tr><td>{@link Day}</td><td>2020-06-03</td><td>03/6/2020</td></tr>
 *   <tr><td>{@link Month}</td><td>2020-07</td><td>7/2020</td></tr>
 *   <tr><td>{@link OfYear}</td><td>2020</td><td>2020</td></tr>
 * </table>
 */
public sealed interface PolicyDate {

  /** The day is known. */
  record Day(LocalDate date) implements PolicyDate {}

  /** The month is known, the day is not: {@code ngày tháng 7 năm 2020}. */
  record Month(YearMonth month) implements PolicyDate {}

  /** Only the year is known. */
  record OfYear(Year value) implements PolicyDate {}

  /** The earliest day that this date can mean. */
  default LocalDate earliest() {
    return switch (this) {
      case Day(LocalDate day) -> day;
      case Month(YearMonth month) -> month.atDay(1);
      case OfYear(Year year) -> year.atDay(1);
    };
  }

  /** The latest day that this date can mean. */
  default LocalDate latest() {
    return switch (this) {
      case Day(LocalDate day) -> day;
      case Month(YearMonth month) -> month.atEndOfMonth();
      case OfYear(Year year) -> year.atDay(year.length());
    };
  }

  default int year() {
    return earliest().getYear();
  }

  /** Whether both can mean the same day: each lies within the other's precision. */
  default boolean compatibleWith(PolicyDate other) {
    return !earliest().isAfter(other.latest()) && !other.earliest().isAfter(latest());
  }

  /** Whether this is later than the other at the coarser of the two precisions. */
  default boolean isAfter(PolicyDate other) {
    return earliest().isAfter(other.latest());
  }

  /** Whether this one is known more closely: a day is finer than a month, a month than a year. */
  default boolean finerThan(PolicyDate other) {
    return iso().length() > other.iso().length();
  }

  /** {@code 2020-06-03}, {@code 2020-07} or {@code 2020}. */
  default String iso() {
    return switch (this) {
      case Day(LocalDate day) -> day.toString();
      case Month(YearMonth month) -> month.toString();
      case OfYear(Year year) -> "%04d".formatted(year.getValue());
    };
  }

  /** As Nghị định 30/2020/NĐ-CP writes it: days and the months 1 and 2 with two digits. */
  default String vietnamese() {
    return switch (this) {
      case Day(LocalDate d) ->
          "%02d/%s/%d".formatted(d.getDayOfMonth(), month(d.getMonthValue()), d.getYear());
      case Month(YearMonth m) -> month(m.getMonthValue()) + "/" + m.getYear();
      case OfYear(Year y) -> y.toString();
    };
  }

  private static String month(int month) {
    return month < 3 ? "0" + month : Integer.toString(month);
  }

  /** Reads the three ISO forms; anything else, an impossible day included, gives nothing. */
  static Optional<PolicyDate> parse(String iso) {
    try {
      return switch (iso.length()) {
        case 4 -> Optional.of(new OfYear(Year.parse(iso)));
        case 7 -> Optional.of(new Month(YearMonth.parse(iso)));
        case 10 -> Optional.of(new Day(LocalDate.parse(iso)));
        default -> Optional.empty();
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A date of which day, or day and month, may be 0 because they are not printed. */
  static Optional<PolicyDate> of(int year, int month, int day) {
    if (month == 0) {
      return Optional.of(new OfYear(Year.of(year)));
    }
    try {
      return day == 0 ? Optional.of(new Month(YearMonth.of(year, month))) : ofDay(year, month, day);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A day, where the three numbers make one. */
  static Optional<PolicyDate> ofDay(int year, int month, int day) {
    try {
      return Optional.of(new Day(LocalDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
