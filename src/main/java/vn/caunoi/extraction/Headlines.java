package vn.caunoi.extraction;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.caunoi.policy.Span;
import vn.caunoi.policy.TextBlock;
import vn.caunoi.text.Folding;

/** Finds the headline of an article (tít, tiêu đề) among the lines that open a page. */
final class Headlines {
  private static final int TOP = 12;
  private static final int NEAR = 8;
  private static final int SHORTEST_HEADLINE = 18;
  private static final int SHORTEST_MARKED = 8;
  private static final int LONGEST_HEADLINE = 300;
  private static final int SHORTEST_PARAGRAPH = 200;
  private static final int LONGEST_MASTHEAD = 40;
  private static final int FEWEST_GAPS = 3;

  /** Words of the line that names reporters and photographers. */
  private static final List<String> BYLINES = WordLists.list("article.bylines");

  private Headlines() {}

  /**
   * The line of the headline: the one the page declares, its first heading, or the first long one.
   */
  static int line(Page page) {
    int top = Math.min(TOP, page.lines().size());
    Optional<String> declared = DeclaredFacts.headline(page.read().declared()).map(Folding::fold);
    return first(
            top,
            i ->
                declared.filter(d -> d.startsWith(page.lines().get(i).folded())).isPresent()
                    && page.lines().get(i).length() >= SHORTEST_MARKED)
        .or(() -> first(top, i -> heading(page, i)))
        .or(() -> first(top, i -> stamps(page, i) && lead(page, i)))
        .map(i -> lead(page, i) ? dated(page, top).orElse(i) : i)
        .or(() -> dated(page, top))
        .or(() -> first(top, i -> i > 0 && stamps(page, i) && paragraph(page.lines().get(i))))
        .or(() -> first(top, i -> isHeadline(page.lines().get(i)) && !foreign(page, i)))
        .or(() -> first(top, i -> isHeadline(page.lines().get(i))))
        .orElse(-1);
  }

  /** Whether it is as long as a paragraph and ends as a sentence does. */
  static boolean paragraph(Line line) {
    return line.closed() && line.length() > SHORTEST_PARAGRAPH;
  }

  /** Whether nothing but times stands above. */
  private static boolean stamps(Page page, int i) {
    return page.lines().stream().limit(i).allMatch(l -> Timestamp.alone(l).isPresent());
  }

  /** Whether this line is a lead; the first one may be a whole paragraph that tells an act. */
  static boolean lead(Page page, int i) {
    Line line = page.lines().get(i);
    return Lede.opens(line) || (i == 0 && line.closed() && Lede.tells(line) && !ordered(page, i));
  }

  /** The headline that has its time right beside it; a shorter masthead may stand above both. */
  private static Optional<Integer> dated(Page page, int top) {
    List<Line> lines = page.lines();
    int last = Math.min(top, NEAR);
    return first(last, i -> besideStamp(lines, i))
        .map(i -> i + 2 < last && mastheadAbove(lines, i) ? i + 2 : i)
        .map(i -> byline(lines, i) ? i - 1 : i);
  }

  /** Names in capitals between the headline and its time: {@code MINH ANH - THU HÀ}. */
  private static boolean byline(List<Line> lines, int i) {
    Line line = lines.get(i);
    boolean below = i > 0 && isHeadline(lines.get(i - 1)) && !lines.get(i - 1).capitals();
    return below && line.capitals() && line.length() <= LONGEST_MASTHEAD;
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

  /** A line without any mark of Vietnamese above text that has them: the name of a station. */
  private static boolean foreign(Page page, int i) {
    return plain(page.lines().get(i)) && page.lines().stream().limit(TOP).anyMatch(l -> !plain(l));
  }

  private static boolean plain(Line line) {
    return line.text().chars().allMatch(c -> c < 128);
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
        && !TimeCompany.poster(line)
        && BYLINES.stream().noneMatch(b -> line.folded().contains(b))
        && line.text().chars().filter(Character::isLetter).count() * 2 > line.length()
        && !bodyAlone(line)
        && !line.opensWith("trang chu")
        && !line.opensWith("tu khoa")
        && !roman(line);
  }

  /** {@code I. Khái quát}: a heading within an article. */
  private static boolean roman(Line line) {
    return HeadingMark.read(line).filter(m -> m.kind() == HeadingMark.Kind.ROMAN).isPresent();
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

  static boolean isMasthead(Line line) {
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
  static boolean ordered(Page page, int headline) {
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

  static Title title(Line line, int index) {
    int end = Timestamp.closing(line).isPresent() ? line.text().lastIndexOf('(') : line.length();
    String text = line.text().substring(0, end).strip();
    Span span = new Span(line.span().start(), line.span().start() + text.length());
    return new Title(text.replaceAll("\\s+", " "), span, index, index + 1);
  }
}
