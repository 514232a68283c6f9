package vn.caunoi.extraction;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.Place;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Reference;
import vn.caunoi.policy.Span;
import vn.caunoi.policy.TextBlock;
import vn.caunoi.text.Folding;

/**
 * An article of the press or a portal (tin tức).
 *
 * @param headline line; the lead's where the page does not hold the headline
 * @param title its text, without the time behind it
 * @param stamp when it appeared
 * @param outlet that it names
 */
record Article(
    int headline, Optional<Title> title, Optional<Timestamp> stamp, Optional<String> outlet) {
  private static final int TOP = 12;
  private static final int LEAD = 4;
  private static final int NEAR = 4;
  private static final int SEVERAL = 2;
  private static final int SHORTEST_HEADLINE = 18;
  private static final int SHORTEST_MARKED = 8;
  private static final int LONGEST_HEADLINE = 300;
  private static final int LONGEST_MASTHEAD = 40;
  private static final int FEWEST_GAPS = 3;

  /** Words of the line that names reporters and photographers. */
  private static final List<String> BYLINES = WordLists.list("article.bylines");

  private static final List<String> REPORTING = WordLists.list("article.reporting");

  /** The article that a page is; empty where it is an official paper or cannot be told. */
  static Optional<Article> read(Page page) {
    boolean paper =
        page.official() || PageAttributes.describePaper(page.read().declared(), page.lines());
    if (paper || page.lines().isEmpty()) {
      return Optional.empty();
    }
    int headline = headline(page);
    if (headline < 0) {
      return Optional.empty();
    }
    Line line = page.lines().get(headline);
    Optional<Timestamp> stamp =
        Timestamp.closing(line).or(() -> stamp(page, headline)).or(() -> repeated(page, headline));
    Optional<String> printed = outlet(page, headline);
    Optional<String> outlet = SiteOutlet.of(page.read().declared(), line.text()).or(() -> printed);
    boolean dateline = near(page, headline).stream().anyMatch(l -> Outlets.dateline(l).isPresent());
    boolean news =
        stamp.isPresent()
            || printed.isPresent()
            || dateline
            || DeclaredFacts.article(page.read().declared())
            || lead(page, headline)
            || introduced(page, headline)
            || reports(page, headline);
    Optional<Title> title =
        lead(page, headline) ? Optional.empty() : Optional.of(title(line, headline));
    return news ? Optional.of(new Article(headline, title, stamp, outlet)) : Optional.empty();
  }

  /**
   * The line of the headline: the one the page declares, its first heading, or the first long one.
   */
  private static int headline(Page page) {
    int top = Math.min(TOP, page.lines().size());
    Optional<String> declared = DeclaredFacts.headline(page.read().declared()).map(Folding::fold);
    return first(
            top,
            i ->
                declared.filter(d -> d.startsWith(page.lines().get(i).folded())).isPresent()
                    && page.lines().get(i).length() >= SHORTEST_MARKED)
        .or(() -> first(top, i -> heading(page, i)))
        .or(() -> first(Math.min(1, top), i -> lead(page, i)))
        .map(i -> lead(page, i) ? dated(page, top).orElse(i) : i)
        .or(() -> dated(page, top))
        .or(() -> first(top, i -> isHeadline(page.lines().get(i))))
        .orElse(-1);
  }

  /** Whether this line is a lead; the first one may be a whole paragraph that tells an act. */
  private static boolean lead(Page page, int i) {
    Line line = page.lines().get(i);
    return Lede.opens(line) || (i == 0 && line.closed() && Lede.tells(line) && !ordered(page, i));
  }

  /** The headline that has its time right beside it; a shorter masthead may stand above both. */
  private static Optional<Integer> dated(Page page, int top) {
    List<Line> lines = page.lines();
    int last = Math.min(top, LEAD * 2);
    return first(last, i -> besideStamp(lines, i))
        .map(i -> i + 2 < last && mastheadAbove(lines, i) ? i + 2 : i);
  }

  private static boolean besideStamp(List<Line> lines, int i) {
    return isHeadline(lines.get(i))
        && !lines.get(i).closed()
        && Stream.of(i - 1, i + 1)
            .filter(n -> n >= 0 && n < lines.size())
            .anyMatch(n -> Timestamp.alone(lines.get(n)).isPresent());
  }

  /** {@code Bản tin Chính sách}, the time, and then a headline that no full stop ends. */
  private static boolean mastheadAbove(List<Line> lines, int i) {
    return i == 0
        && isMasthead(lines.get(i))
        && Timestamp.alone(lines.get(i + 1)).isPresent()
        && besideStamp(lines, i + 2)
        && !Lede.opens(lines.get(i + 2))
        && lines.get(i + 2).length() > lines.get(i).length();
  }

  private static Optional<Integer> first(int top, IntPredicate test) {
    return IntStream.range(0, top).filter(test).boxed().findFirst();
  }

  private static boolean heading(Page page, int i) {
    Line line = page.lines().get(i);
    return page.read().text().blocks().get(line.block()) instanceof TextBlock.Heading
        && line.length() >= SHORTEST_MARKED
        && Outlets.named(line).isEmpty()
        && !Headings.isHeading(line.text());
  }

  private static boolean isHeadline(Line line) {
    return line.length() >= SHORTEST_HEADLINE
        && line.length() <= LONGEST_HEADLINE
        && line.text().chars().filter(c -> c == ' ').count() >= FEWEST_GAPS
        && line.text().indexOf('>') < 0
        && line.text().indexOf('»') < 0
        && Timestamp.alone(line).isEmpty()
        && !Headings.isHeading(line.text())
        && Outlets.named(line).isEmpty()
        && (Outlets.dateline(line).isEmpty() || !line.closed())
        && !credit(line)
        && BYLINES.stream().noneMatch(b -> line.folded().contains(b))
        && line.text().chars().filter(Character::isLetter).count() * 2 > line.length()
        && !bodyAlone(line);
  }

  /** Where the article was taken from: {@code Theo Truyền hình Vì Trẻ em}. */
  private static boolean credit(Line line) {
    int name = Words.skipSpaces(line.text(), "theo".length());
    return line.opensWith("theo")
        && line.length() <= LONGEST_MASTHEAD
        && !line.closed()
        && Character.isUpperCase(line.text().charAt(Math.min(name, line.length() - 1)));
  }

  /** The name of the body whose page it is, and nothing else. */
  private static boolean bodyAlone(Line line) {
    FoldedText text = FoldedText.of(line.text());
    return new IssuerReader(text).at(0).filter(f -> f.end() == text.length()).isPresent();
  }

  private static List<Line> near(Page page, int headline) {
    return page.lines().subList(headline, Math.min(headline + LEAD * 2, page.lines().size()));
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
            && above.stream().anyMatch(l -> Timestamp.alone(l).isPresent() && Timestamp.weekday(l));
    return today
        ? near
        : timed
            .or(() -> behind(page, headline, LEAD * 2))
            .or(() -> above(page, headline, _ -> true, l -> !Timestamp.weekday(l)));
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
    return lines.stream().filter(l -> l.length() > LONGEST_MASTHEAD * 2 && l.closed()).count();
  }

  /** The time of a line; a day and its time of day may stand in two cells beside each other. */
  private static Optional<Timestamp> stampAt(List<Line> lines, int i) {
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
    return near(page, headline).stream()
        .skip(1)
        .filter(l -> l.folded().startsWith(title))
        .flatMap(l -> Timestamp.closingDay(l).stream())
        .findFirst();
  }

  /** A note of the editors that opens a paper printed by a newspaper: {@code LTS: …}. */
  private static boolean introduced(Page page, int headline) {
    return near(page, headline).stream().anyMatch(Lede::editors);
  }

  /** The outlet that a line near the headline names, stands beside the time, or marks the lead. */
  private static Optional<String> outlet(Page page, int headline) {
    return near(page, headline, l -> Outlets.named(l).or(() -> besideTime(l)))
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
    return IntStream.range(0, Math.min(headline + LEAD * 2, lines.size()))
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
              .anyMatch(n -> stampAt(lines, n).isPresent());
      if (beside && stampAt(lines, i).isEmpty() && isMasthead(line)) {
        return Optional.of(line.text());
      }
    }
    return Optional.empty();
  }

  private static boolean isMasthead(Line line) {
    boolean word = line.text().indexOf(' ') < 0 && !Words.capitals(line.text());
    return line.length() <= LONGEST_MASTHEAD
        && !word
        && Character.isUpperCase(line.text().charAt(0))
        && line.text().indexOf(':') < 0
        && line.text().indexOf('>') < 0
        && !line.closed()
        && !Headings.isHeading(line.text())
        && !credit(line)
        && !bodyAlone(line);
  }

  /** Whether the lines behind are outlined as a paper is, or cite its bases. */
  private static boolean ordered(Page page, int headline) {
    List<Line> body = page.lines().subList(headline + 1, page.lines().size());
    boolean outlined =
        body.stream()
            .anyMatch(l ->
                HeadingMark.read(l)
                    .filter(m ->
                        m.kind() == HeadingMark.Kind.ROMAN || m.kind() == HeadingMark.Kind.ARTICLE)
                    .isPresent());
    return outlined || body.stream().anyMatch(l -> l.opensWith("can cu") || Zones.recipients(l));
  }

  /** A headline above running sentences of the press, without any outline of a paper. */
  private static boolean reports(Page page, int headline) {
    List<Line> body = page.lines().subList(headline + 1, page.lines().size());
    boolean lead = body.stream().limit(LEAD).anyMatch(l -> reports(l) || Lede.opens(l));
    boolean headlined = !page.lines().get(headline).closed();
    return !ordered(page, headline) && lead && headlined;
  }

  private static boolean reports(Line line) {
    return line.length() > 100 && Words.containsAny(line.folded(), REPORTING);
  }

  private static Title title(Line line, int index) {
    int end = Timestamp.closing(line).isPresent() ? line.text().lastIndexOf('(') : line.length();
    String text = line.text().substring(0, end).strip();
    Span span = new Span(line.span().start(), line.span().start() + text.length());
    return new Title(text.replaceAll("\\s+", " "), span, index, index + 1);
  }

  /** The lead: the first paragraphs behind the headline. */
  List<Line> lead(Page page) {
    return page.lines().stream()
        .skip(title.isPresent() ? headline + 1L : headline)
        .filter(l -> l.length() > 60 && Timestamp.alone(l).isEmpty())
        .limit(LEAD)
        .toList();
  }

  /** What it says of itself. */
  Source source(Place place, Optional<Level> level) {
    Optional<LocalDateTime> published =
        stamp.flatMap(s -> s.time().map(t -> LocalDateTime.of(s.date(), t)));
    Reference self =
        Reference.NOTHING
            .withType(Optional.of(DocumentType.NEWS))
            .withDate(stamp.map(s -> new PolicyDate.Day(s.date())))
            .withTitle(title.map(Title::text));
    return new Source(
        "bài viết", new Metadata(self, level, place, Optional.empty(), outlet, published));
  }
}
