package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.MentionForm;
import vn.caunoi.policy.Span;

/**
 * Claims of an article: what it reports on, and what it says that the reported paper carries out.
 */
final class NewsClaims {
  private static final int TOP = 2;
  private static final Claim.Rule DISCUSSED =
      new Claim.Rule("bài viết đưa tin về hội nghị bàn việc thực hiện văn bản", 0.85);

  private final Page page;
  private final Cited cited;
  private final List<Line> told;

  /** The first paragraphs. */
  private final List<Line> top;

  private final PaperWords words;
  private final ReportedPaper reported;
  private final CarriedOut carriedOut;

  private NewsClaims(Page page, Cited cited, Article article) {
    this.page = page;
    this.cited = cited;
    List<Line> lead = article.lead(page);
    List<Line> lines = new ArrayList<>(List.of(page.lines().get(article.headline())));
    lines.addAll(lead);
    this.told = List.copyOf(article.title().isPresent() ? lines : lead);
    this.top = lead.subList(0, Math.min(lead.size(), TOP));
    this.words = new PaperWords(page, cited);
    this.reported = new ReportedPaper(page, cited, article, told);
    this.carriedOut = new CarriedOut(page.text(), cited, told);
  }

  static List<Claim> read(Page page, Cited cited, Article article) {
    NewsClaims claims = new NewsClaims(page, cited, article);
    if (Questions.on(page, claims.told)) {
      return List.of();
    }
    List<Claim> discussed = claims.discussed();
    return discussed.isEmpty() ? claims.issued() : discussed;
  }

  /** The papers that a meeting dealt with, where no other is announced before. */
  private List<Claim> discussed() {
    Conference conference = new Conference(page.text(), cited);
    List<Claim> out = new ArrayList<>();
    int announced = reported.firstAnnounced();
    for (Line line : top) {
      if (line.span().start() > announced || !out.isEmpty()) {
        return out;
      }
      List<Integer> subjects = ofHeadline(conference.on(line));
      List<Integer> local = subjects.stream().filter(i -> reported.localPaper(line, i)).toList();
      for (int i : local.isEmpty() ? subjects : local) {
        out.add(reported.claim(line, i, DISCUSSED));
        out.addAll(carriedOut.byTitle(i, subjects));
      }
    }
    return out;
  }

  /** The paper that is the news, those told with it, and what they carry out. */
  private List<Claim> issued() {
    Optional<Claim> first = reported.find();
    if (first.isEmpty()) {
      return List.of();
    }
    int paper = first.get().target();
    List<Claim> carried = carriedOut.by(paper);
    List<Claim> out = new ArrayList<>(List.of(first.get()));
    out.addAll(carried);
    List<Integer> others = new ArrayList<>(alike(paper, carried));
    others.addAll(new RoundUp(page, cited).others(paper));
    for (int other : others.stream().distinct().toList()) {
      out.add(reported.claim(lineOf(other), other, ReportedPaper.ISSUED));
      out.addAll(carriedOut.by(other));
    }
    return out;
  }

  /** What a meeting was about; nothing where the headline opens with another paper. */
  private List<Integer> ofHeadline(List<Integer> subjects) {
    Optional<Claim> headed = reported.headed(MentionForm.FULL);
    boolean other =
        headed.filter(h -> subjects.stream().noneMatch(i -> cited.same(i, h.target()))).isPresent();
    return other ? List.of() : subjects;
  }

  /** Further papers of the same kind and body that the paragraph of the first one tells. */
  private List<Integer> alike(int paper, List<Claim> carried) {
    Optional<String> symbol = symbol(paper);
    Line line = lineOf(paper);
    return cited.outermost(line.span()).stream()
        .filter(i -> i > paper && symbol.isPresent() && symbol.equals(symbol(i)))
        .filter(i -> !cited.same(i, paper) && (dated(i) || yearly(i)))
        .filter(i -> carried.stream().noneMatch(c -> cited.same(c.target(), i)))
        .filter(i -> Cue.last(words.before(line, i)).isEmpty())
        .filter(i -> !otherLevel(paper, i))
        .toList();
  }

  /** Whether bodies of two levels issued them: the province's plan is not the district's. */
  private boolean otherLevel(int paper, int other) {
    Optional<Level> one = cited.at(paper).reference().issuer().map(IssuingBody::level);
    Optional<Level> two = cited.at(other).reference().issuer().map(IssuingBody::level);
    return one.isPresent() && two.isPresent() && !one.equals(two);
  }

  private boolean dated(int mention) {
    return cited.at(mention).reference().date().isPresent();
  }

  /** Whether its number holds its year. */
  private boolean yearly(int mention) {
    return cited.at(mention).reference().number().filter(n -> n.year().isPresent()).isPresent();
  }

  private Optional<String> symbol(int mention) {
    return cited
        .at(mention)
        .reference()
        .number()
        .filter(_ -> cited.at(mention).form() == MentionForm.FULL)
        .map(DocumentNumber::symbol);
  }

  private Line lineOf(int mention) {
    Span span = cited.at(mention).span();
    return told.stream().filter(l -> l.span().contains(span)).findFirst().orElse(told.getFirst());
  }
}
