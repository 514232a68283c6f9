package vn.caunoi.extraction;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import vn.caunoi.policy.Bodies;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.Mention;
import vn.caunoi.policy.MentionForm;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Reference;
import vn.caunoi.policy.RelationType;
import vn.caunoi.policy.Span;
import vn.caunoi.text.Folding;

/**
 * Finds the paper that an article reports on.
 *
 * <table>
 *   <caption>In this order</caption>
 *   <tr><td>{@code … vừa ban hành Kế hoạch số …}</td><td>announced</td></tr>
 *   <tr><td>{@code Kết luận số 44-KL/TW ngày …: tiếp tục …}</td><td>opens the headline</td></tr>
 *   <tr><td>a paper of the province or below</td><td>cited in the first lines</td></tr>
 *   <tr><td>any other paper</td><td>cited in the first lines</td></tr>
 * </table>
 */
final class ReportedPaper {
  private static final List<String> STUDYING = WordLists.list("news-claims.studying");
  private static final List<String> TRAINING = WordLists.list("news-claims.training");
  private static final int TOP = 3;

  /** How many years a paper can lie back that an article tells the issue of. */
  private static final int NEW = 2;

  /** A paper that was issued is the news. */
  static final Claim.Rule ISSUED = new Claim.Rule("bài viết đưa tin về việc ban hành", 0.95);

  private static final Claim.Rule ABOUT = new Claim.Rule("văn bản đầu tiên nêu trong bài", 0.8);

  private final Page page;
  private final Cited cited;
  private final Article article;
  private final List<Line> told;
  private final PaperWords words;

  /**
   * Reads an article.
   *
   * @param told its headline, where it has one, and first paragraphs
   */
  ReportedPaper(Page page, Cited cited, Article article, List<Line> told) {
    this.page = page;
    this.cited = cited;
    this.article = article;
    this.told = told;
    words = new PaperWords(page, cited);
  }

  /** The paper that opens the headline: {@code Kết luận số 44-KL/TW ngày … về tiếp tục …}. */
  Optional<Claim> headed(MentionForm form) {
    Line headline = told.getFirst();
    return article.title().isEmpty()
        ? Optional.empty()
        : cited.outermost(headline.span()).stream()
            .limit(1)
            .filter(i -> cited.phrase(i).start() == headline.span().start())
            .filter(i -> cited.at(i).form() == form && tells(i))
            .map(i -> claim(headline, i, ABOUT))
            .findFirst();
  }

  /** The paper, with the sentence that tells it. */
  Optional<Claim> find() {
    List<Line> first = asks() ? List.of() : told.subList(0, Math.min(told.size(), TOP));
    return first(told, this::announced, ISSUED)
        .or(() -> headed(MentionForm.FULL))
        .or(() -> first(first, this::localPaper, ABOUT))
        .or(() -> first(first, this::about, ABOUT));
  }

  /** Whether its headline asks, or it is a study that quotes papers. */
  private boolean asks() {
    return article.title().filter(t -> t.text().strip().endsWith("?")).isPresent()
        || told.stream().anyMatch(l -> Words.containsAny(l.folded(), STUDYING));
  }

  private boolean announced(Line line, int mention) {
    boolean local = local(mention) && words.opensByTheo(mention);
    return cited.at(mention).form() != MentionForm.NAME
        && (local || words.issuing(line, mention))
        && !old(mention)
        && !words.earlier(mention);
  }

  /** Whether a paper is years older than the article. */
  private boolean old(int mention) {
    Reference paper = cited.at(mention).reference();
    Optional<Integer> issued =
        paper
            .date()
            .map(PolicyDate::year)
            .or(() -> paper.number().flatMap(n -> n.year().stream().boxed().findFirst()));
    return issued.isPresent()
        && article.stamp().filter(s -> issued.get() + NEW <= s.date().getYear()).isPresent();
  }

  private Optional<Claim> first(
      List<Line> lines, BiPredicate<Line, Integer> test, Claim.Rule rule) {
    for (Line line : lines) {
      for (int i : cited.outermost(line.span())) {
        if (test.test(line, i)) {
          return Optional.of(claim(line, i, rule));
        }
      }
    }
    return Optional.empty();
  }

  /** A paper of a province, district or commune: what local news are about. */
  boolean localPaper(Line line, int mention) {
    return tells(mention)
        && local(mention)
        && !taught(line, mention)
        && !words.basis(line, mention)
        && !words.earlier(mention);
  }

  private boolean local(int mention) {
    Optional<DocumentNumber> number = cited.at(mention).reference().number();
    return number.filter(n -> n.form() != DocumentNumber.Form.LAW).isPresent()
        && number.get().issuers().stream().allMatch(symbol -> Bodies.ofSymbol(symbol).isEmpty());
  }

  /** Whether an article can be about a paper: not where a study quotes provisions of several. */
  private boolean about(Line line, int mention) {
    boolean quoted = several(line) && cited.outermost(line.span()).stream().anyMatch(this::quoted);
    boolean past = old(mention) && severalTold();
    return tells(mention)
        && !quoted
        && !past
        && !taught(line, mention)
        && !words.basis(line, mention)
        && !words.earlier(mention);
  }

  /** Whether it is only taught, in a training that does not carry it out. */
  private boolean taught(Line line, int mention) {
    boolean training =
        told.stream().limit(2).anyMatch(l -> Words.containsAny(sentence(l), TRAINING));
    return training && !words.carrying(line, mention);
  }

  /** The first sentence of a line. */
  private String sentence(Line line) {
    Span first =
        Sentences.around(page.text(), new Span(line.span().start(), line.span().start() + 1));
    return Folding.fold(page.text().substring(line.span().start(), first.end()));
  }

  private boolean quoted(int mention) {
    return !cited.at(mention).provisions().isEmpty();
  }

  private boolean several(Line line) {
    return papers(List.of(line)) > 2;
  }

  /** Whether the article looks back on a line of papers. */
  private boolean severalTold() {
    return papers(told) > 2;
  }

  private long papers(List<Line> lines) {
    return lines.stream()
        .flatMap(l -> cited.outermost(l.span()).stream())
        .map(cited::key)
        .distinct()
        .count();
  }

  /** Whether a mention names a document well enough to be what an article is about. */
  private boolean tells(int index) {
    Mention mention = cited.at(index);
    return mention.form() != MentionForm.NAME && mention.reference().number().isPresent();
  }

  /** Where the first paper that is announced stands; beyond all text where none is. */
  int firstAnnounced() {
    return first(told, this::announced, ISSUED)
        .map(c -> cited.phrase(c.target()).start())
        .orElse(Integer.MAX_VALUE);
  }

  Claim claim(Line line, int target, Claim.Rule rule) {
    Span sentence = Sentences.around(page.text(), cited.phrase(target));
    return Claim.of(RelationType.REPORTS_ON, target, within(sentence, line), rule);
  }

  /** As much of a sentence as stands in a line. */
  static Span within(Span sentence, Line line) {
    int start = Math.max(sentence.start(), line.span().start());
    return new Span(start, Math.max(start, Math.min(sentence.end(), line.span().end())));
  }
}
