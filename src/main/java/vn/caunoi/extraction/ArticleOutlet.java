package vn.caunoi.extraction;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells the outlet that an article prints by its headline or in its lead (tên báo, đài, cổng). */
final class ArticleOutlet {
  private static final int NEAR = 8;

  private ArticleOutlet() {}

  /** The outlet that a line near the headline names, stands beside the time, or marks the lead. */
  static Optional<String> of(Page page, int headline) {
    return near(page, headline, l -> Outlets.named(l).or(() -> besideTime(l)))
        .or(() -> SiteHead.of(page, headline))
        .or(() -> near(page, headline, Outlets::mark))
        .or(() -> Outlets.mark(page.lines().get(headline)))
        .or(() -> near(page, headline, Outlets::markAlone))
        .or(() -> near(page, headline, Lede::outlet))
        .or(() -> near(page, headline, Lede::reporters))
        .or(() -> masthead(page, headline));
  }

  private static Optional<String> near(
      Page page, int headline, Function<Line, Optional<String>> reader) {
    List<Line> lines = page.lines();
    return IntStream.range(0, Math.min(headline + NEAR, lines.size()))
        .filter(i -> i != headline)
        .boxed()
        .flatMap(i -> reader.apply(lines.get(i)).stream())
        .findFirst();
  }

  /** {@code Báo Quảng Trị - 15:27, 14/11/2025}. */
  private static Optional<String> besideTime(Line line) {
    return Timestamp.alone(line)
        .map(Timestamp::start)
        .or(() -> Timestamp.timeOnly(line).map(_ -> firstDigit(line)))
        .map(start -> line.text().substring(0, start).replaceFirst("[\\s|–,:-]+$", ""))
        .flatMap(Outlets::namedBy);
  }

  private static int firstDigit(Line line) {
    return (int) line.folded().chars().takeWhile(c -> !Character.isDigit(c)).count();
  }

  /** The name that stands beside the time above the headline: {@code THVL | 11/11/2014 17:10}. */
  private static Optional<String> masthead(Page page, int headline) {
    List<Line> lines = page.lines();
    for (int i = 0; i < headline; i++) {
      Line line = lines.get(i);
      boolean beside =
          Stream.of(i - 1, i + 1)
              .filter(n -> n >= 0 && n < headline)
              .anyMatch(n -> ArticleTime.stampAt(lines, n).isPresent());
      if (beside && ArticleTime.stampAt(lines, i).isEmpty() && Headlines.isMasthead(line)) {
        return Optional.of(line.text());
      }
    }
    return Optional.empty();
  }
}
