package vn.caunoi.extraction;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells when an article appeared (ngày đăng): the time that stands by its headline. */
final class ArticleTime {
  private static final int NEAR = 4;
  private static final int FAR = 8;
  private static final int SEVERAL = 2;
  private static final int SHORTEST_PARAGRAPH = 80;

  private ArticleTime() {}

  /**
   * The time in the headline's line, by it, or behind the headline printed once more; else what the
   * page declares.
   */
  static Optional<Timestamp> of(Page page, int headline) {
    return Timestamp.closing(page.lines().get(headline))
        .or(() -> stamp(page, headline))
        .or(() -> repeated(page, headline))
        .or(() -> DeclaredFacts.day(page.read().declared()));
  }

  /**
   * The time above the headline or behind it. Where both stand and the one above names the day of
   * the week, it may be today's ({@code Thứ Tư, 09/04/2025, 10:15:20}): then the one behind counts.
   * A day without a time counts behind the headline, or above it where no other stands.
   */
  private static Optional<Timestamp> stamp(Page page, int headline) {
    List<Line> lines = page.lines();
    List<Line> above = lines.subList(0, headline);
    Optional<Timestamp> timed = above(page, headline, s -> s.time().isPresent(), _ -> true);
    Optional<Timestamp> near = behind(page, headline, NEAR);
    boolean today =
        timed.isPresent()
            && near.isPresent()
            && above.stream()
                .anyMatch(l -> Timestamp.alone(l).isPresent() && TimeCompany.weekday(l));
    return today
        ? near
        : timed
            .or(() -> behind(page, headline, FAR))
            .or(() -> above(page, headline, _ -> true, l -> !TimeCompany.weekday(l)));
  }

  private static Optional<Timestamp> above(
      Page page, int headline, Predicate<Timestamp> test, Predicate<Line> line) {
    return IntStream.range(0, headline)
        .filter(i -> line.test(page.lines().get(i)))
        .boxed()
        .flatMap(i -> stampAt(page.lines(), i).stream())
        .filter(test)
        .findFirst();
  }

  /**
   * The first time of these lines behind the headline, else their first day; none in an outline.
   */
  private static Optional<Timestamp> behind(Page page, int headline, int most) {
    List<Line> lines = page.lines();
    List<Timestamp> found =
        IntStream.range(headline + 1, Math.min(headline + most, lines.size()))
            .takeWhile(i -> HeadingMark.read(lines.get(i)).isEmpty())
            .takeWhile(i -> paragraphs(lines.subList(headline + 1, i)) < SEVERAL)
            .boxed()
            .flatMap(i -> stampAt(lines, i).stream())
            .toList();
    return found.stream()
        .filter(s -> s.time().isPresent())
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  private static long paragraphs(List<Line> lines) {
    return lines.stream().filter(l -> l.length() > SHORTEST_PARAGRAPH && l.closed()).count();
  }

  /** The time of a line; a day and its time of day may stand in two cells beside each other. */
  static Optional<Timestamp> stampAt(List<Line> lines, int i) {
    Optional<Timestamp> day = Timestamp.alone(lines.get(i));
    if (day.isEmpty() || day.get().time().isPresent()) {
      return day;
    }
    return Stream.of(i - 1, i + 1)
        .filter(n -> n >= 0 && n < lines.size())
        .flatMap(n -> Timestamp.timeOnly(lines.get(n)).stream())
        .findFirst()
        .map(day.get()::at)
        .or(() -> day);
  }

  /** The day in brackets behind the headline where a portal prints that once more. */
  private static Optional<Timestamp> repeated(Page page, int headline) {
    String title = page.lines().get(headline).folded();
    return Article.near(page, headline).stream()
        .skip(1)
        .filter(l -> l.folded().startsWith(title))
        .flatMap(l -> Timestamp.closingDay(l).stream())
        .findFirst();
  }
}
