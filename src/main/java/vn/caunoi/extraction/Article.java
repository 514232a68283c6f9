package vn.caunoi.extraction;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.Place;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Reference;

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
  private static final int LEAD = 4;
  private static final int NEAR = 8;

  private static final List<String> REPORTING = WordLists.list("article.reporting");

  /** The article that a page is; empty where it is an official paper or cannot be told. */
  static Optional<Article> read(Page page) {
    boolean paper =
        page.official()
            || AddressedLetter.on(page)
            || PageAttributes.describePaper(page.read().declared(), page.lines());
    if (paper || page.lines().isEmpty()) {
      return Optional.empty();
    }
    boolean signed = page.lines().stream().anyMatch(TimeCompany::poster);
    int found = Headlines.line(page);
    int headline = found < 0 && signed ? 0 : found;
    if (headline < 0) {
      return Optional.empty();
    }
    Line line = page.lines().get(headline);
    Optional<Timestamp> stamp = ArticleTime.of(page, headline);
    Optional<String> printed = ArticleOutlet.of(page, headline);
    Optional<String> outlet = SiteOutlet.of(page.read().declared(), line.text()).or(() -> printed);
    boolean dateline = near(page, headline).stream().anyMatch(l -> Outlets.dateline(l).isPresent());
    boolean news =
        stamp.isPresent()
            || printed.isPresent()
            || dateline
            || DeclaredFacts.article(page.read().declared())
            || Headlines.lead(page, headline)
            || introduced(page, headline)
            || signed
            || printsIssued(page, headline)
            || Questions.answered(page)
            || reports(page, headline);
    Optional<Title> title =
        Headlines.lead(page, headline) || Headlines.paragraph(line)
            ? Optional.empty()
            : Optional.of(Headlines.title(line, headline));
    return news ? Optional.of(new Article(headline, title, stamp, outlet)) : Optional.empty();
  }

  /** The headline and the lines behind it. */
  static List<Line> near(Page page, int headline) {
    return page.lines().subList(headline, Math.min(headline + NEAR, page.lines().size()));
  }

  /** A note of the editors that opens a paper printed by a newspaper: {@code LTS: …}. */
  private static boolean introduced(Page page, int headline) {
    return near(page, headline).stream().anyMatch(Lede::editors);
  }

  /** A lead that says what was issued, above the text of that paper. */
  private static boolean printsIssued(Page page, int headline) {
    return page.lines().stream().skip(headline + 1L).limit(1).anyMatch(Lede::issued);
  }

  /** A headline above running sentences of the press, without any outline of a paper. */
  private static boolean reports(Page page, int headline) {
    List<Line> body = page.lines().subList(headline + 1, page.lines().size());
    boolean lead = body.stream().limit(LEAD).anyMatch(l -> reports(l) || Lede.opens(l));
    boolean headlined = !page.lines().get(headline).closed();
    return !Headlines.ordered(page, headline) && lead && headlined;
  }

  private static boolean reports(Line line) {
    return line.length() > 100 && Words.containsAny(line.folded(), REPORTING);
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
