package vn.caunoi.linking;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.PolicyDate;

/**
 * Whether a citation can mean a document although it prints another date.
 *
 * <table>
 *   <caption>Grounds</caption>
 *   <tr><th>ground</th><th>example</th></tr>
 *   <tr><td>the number holds its year</td><td>02/2021/TT-BLĐTBXH "26/6" for 24/6/2021</td></tr>
 *   <tr><td>a serial is given once in its year</td><td>753/QĐ-TTg "06/3/2020"</td></tr>
 *   <tr><td>day and month are right, the year is not</td><td>39-CT/TW "01/11/2014"</td></tr>
 *   <tr><td>the words of the title are its own</td><td></td></tr>
 * </table>
 */
final class Misdating {
  private static final double SAME_WORDS = 0.8;
  private static final int ENOUGH_WORDS = 6;

  /** The year in which provinces were merged and began their serials anew. */
  private static final int MERGER = 2025;

  /** Party congresses meet every fifth year, and the serials start again. */
  private static final int TERM = 5;

  private Misdating() {}

  static boolean possible(Traits said, Traits candidate) {
    if (said.number().isEmpty() || said.date().isEmpty() || candidate.date().isEmpty()) {
      return false;
    }
    PolicyDate printed = said.date().get();
    PolicyDate actual = candidate.date().get();
    return NumberKeys.holdsYear(said.number().get())
        || oneSerial(said.number().get(), said.central(), printed.year(), actual.year())
        || (monthDay(printed).equals(monthDay(actual)) && monthDay(actual).isPresent())
        || sameWords(said.title(), candidate.title());
  }

  /** Whether the register gave this serial once in the year that both dates share. */
  private static boolean oneSerial(DocumentNumber number, boolean central, int one, int two) {
    boolean restarts = NumberKeys.runsByTerm(number) ? one % TERM <= 1 : one == MERGER && !central;
    return one == two && !restarts;
  }

  private static Optional<MonthDay> monthDay(PolicyDate date) {
    return date instanceof PolicyDate.Day(LocalDate day)
        ? Optional.of(MonthDay.from(day))
        : Optional.empty();
  }

  private static boolean sameWords(TitleWords said, TitleWords own) {
    return Math.min(said.size(), own.size()) >= ENOUGH_WORDS && said.overlap(own) >= SAME_WORDS;
  }
}
