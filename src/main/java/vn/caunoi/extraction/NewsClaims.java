package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
 * Claims of an article: what it reports on, and what it says that the reported paper carries out.
 */
final class NewsClaims {
  private static final List<String> ISSUING = WordLists.list("news-claims.issuing");
  private static final List<String> BEFORE = WordLists.list("news-claims.before");
  private static final int TOP = 3;
  private static final List<String> STUDYING = WordLists.list("news-claims.studying");
  private static final List<String> CARRYING = WordLists.list("news-claims.carrying");
  private static final int NEAR = 40;
  private static final int FIRST_WORD = 4;

  /** How many years a paper can lie back that an article tells the issue of. */
  private static final int NEW = 2;

  private static final Claim.Rule ISSUED =
      new Claim.Rule("bài viết đưa tin về việc ban hành", 0.95);
  private static final Claim.Rule DISCUSSED =
      new Claim.Rule("bài viết đưa tin về hội nghị bàn việc thực hiện văn bản", 0.85);
  private static final Claim.Rule ABOUT = new Claim.Rule("văn bản đầu tiên nêu trong bài", 0.8);
  private static final Claim.Rule CARRIED =
      new Claim.Rule("bài viết nói văn bản được đưa tin thực hiện", 0.93);

  private final Page page;
  private final Cited cited;
  private final List<Line> told;

  /** The first paragraphs. */
  private final List<Line> top;

  private final Article article;

  private NewsClaims(Page page, Cited cited, Article article) {
    this.page = page;
    this.cited = cited;
    this.article = article;
    List<Line> lead = article.lead(page);
    List<Line> lines = new ArrayList<>(List.of(page.lines().get(article.headline())));
    lines.addAll(lead);
    this.told = List.copyOf(article.title().isPresent() ? lines : lead);
    this.top = lead.subList(0, Math.min(lead.size(), TOP - 1));
  }

  static List<Claim> read(Page page, Cited cited, Article article) {
    NewsClaims claims = new NewsClaims(page, cited, article);
    if (Questions.on(page, claims.told)) {
      return List.of();
    }
    Conference conference = new Conference(page.text(), cited);
    List<Claim> out = new ArrayList<>();
    int announced = claims.firstAnnounced();
    for (Line line : claims.top) {
      if (line.span().start() > announced) {
        break;
      }
      List<Integer> subjects = claims.ofHeadline(conference.on(line));
      List<Integer> local = subjects.stream().filter(i -> claims.localPaper(line, i)).toList();
      for (int i : local.isEmpty() ? subjects : local) {
        out.add(claims.claim(line, i, DISCUSSED));
        out.addAll(claims.titled(i, subjects));
      }
      if (!out.isEmpty()) {
        return out;
      }
    }
    claims
        .reported()
        .ifPresent(r -> {
          List<Claim> carried = claims.carriedOut(r.target());
          out.add(r);
          out.addAll(carried);
          List<Integer> others = new ArrayList<>(claims.alike(r.target(), carried));
          others.addAll(new RoundUp(page, cited).others(r.target()));
          for (int other : others.stream().distinct().toList()) {
            out.add(claims.claim(claims.lineOf(other), other, ISSUED));
            out.addAll(claims.carriedOut(other));
          }
        });
    return out;
  }

  /** What a meeting was about; nothing where the headline opens with another paper. */
  private List<Integer> ofHeadline(List<Integer> subjects) {
    Optional<Claim> headed = headed(MentionForm.FULL);
    boolean other =
        headed.filter(h -> subjects.stream().noneMatch(i -> samePaper(i, h.target()))).isPresent();
    return other ? List.of() : subjects;
  }

  /** The paper that opens the headline: {@code Kết luận số 44-KL/TW ngày … về tiếp tục …}. */
  private Optional<Claim> headed(MentionForm form) {
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

  /** What the title of a paper says that it carries out. */
  private List<Claim> titled(int paper, List<Integer> others) {
    Span sentence = Sentences.around(page.text(), cited.phrase(paper));
    return new Nested(page.text(), cited)
        .carriedBy(paper, sentence).stream()
            .filter(i -> !others.contains(i))
            .map(i -> carried(paper, i, sentence))
            .toList();
  }

  /** Further papers of the same kind and body that the paragraph of the first one tells. */
  private List<Integer> alike(int reported, List<Claim> carried) {
    Optional<String> symbol = symbol(reported);
    Line line = lineOf(reported);
    return cited.outermost(line.span()).stream()
        .filter(i -> i > reported && symbol.isPresent() && symbol.equals(symbol(i)))
        .filter(i -> !samePaper(i, reported) && (dated(i) || yearly(i)))
        .filter(i -> carried.stream().noneMatch(c -> samePaper(c.target(), i)))
        .filter(i -> Cue.last(before(line, i)).isEmpty())
        .toList();
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

  private String before(Line line, int mention) {
    int start = cited.phrase(mention).start() - line.span().start();
    return line.folded().substring(Math.max(0, start - NEAR), Math.max(0, start));
  }

  /** Where the first paper that is announced stands; beyond all text where none is. */
  private int firstAnnounced() {
    return first(told, this::announced, ISSUED)
        .map(c -> cited.phrase(c.target()).start())
        .orElse(Integer.MAX_VALUE);
  }

  private Optional<Claim> reported() {
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
    return cited.at(mention).form() != MentionForm.NAME
        && near(line, mention, ISSUING)
        && !old(mention)
        && !earlier(mention);
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

  /** Whether the sentence looks back: {@code Trước đó, tỉnh đã ban hành …}. */
  private boolean earlier(int mention) {
    Span sentence = Sentences.around(page.text(), cited.phrase(mention));
    FoldedText text = FoldedText.of(page.text().substring(sentence.start(), sentence.end()));
    return BEFORE.stream().anyMatch(w -> text.says(0, w));
  }

  /** A paper of a province, district or commune: what local news are about. */
  private boolean localPaper(Line line, int mention) {
    Optional<DocumentNumber> number = cited.at(mention).reference().number();
    return tells(mention)
        && !basis(line, mention)
        && number.filter(n -> n.form() != DocumentNumber.Form.LAW).isPresent()
        && number.get().issuers().stream().allMatch(symbol -> Bodies.ofSymbol(symbol).isEmpty());
  }

  /** Whether an article can be about a paper: not where a study quotes provisions of several. */
  private boolean about(Line line, int mention) {
    boolean quoted = several(line) && cited.outermost(line.span()).stream().anyMatch(this::quoted);
    boolean past = old(mention) && severalTold();
    return tells(mention) && !quoted && !past && !basis(line, mention);
  }

  /** {@code chào hàng cạnh tranh, theo Quyết định số …}: what is done under a paper. */
  private boolean basis(Line line, int mention) {
    int start = Math.max(0, cited.phrase(mention).start() - line.span().start());
    return line.text().substring(0, start).strip().endsWith(" theo");
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

  private boolean near(Line line, int mention, List<String> words) {
    String before = before(line, mention);
    if (Words.at(before.strip(), 0, "theo") && before.strip().length() <= FIRST_WORD) {
      return true;
    }
    int carried = CARRYING.stream().mapToInt(w -> Words.find(before, 0, w)).max().orElse(-1);
    return words.stream()
        .anyMatch(w -> {
          int at = Words.find(before, 0, w);
          return at >= 0
              && !before.startsWith("kem", Words.skipSpaces(before, at + w.length()))
              && at > carried
              && before.indexOf('.', at) < 0
              && before.indexOf(',', at) < 0;
        });
  }

  private Claim claim(Line line, int target, Claim.Rule rule) {
    Span sentence = Sentences.around(page.text(), cited.phrase(target));
    return Claim.of(RelationType.REPORTS_ON, target, within(sentence, line), rule);
  }

  private static Span within(Span sentence, Line line) {
    int start = Math.max(sentence.start(), line.span().start());
    return new Span(start, Math.max(start, Math.min(sentence.end(), line.span().end())));
  }

  /** What the sentences that cite the reported paper say that it carries out. */
  private List<Claim> carriedOut(int reported) {
    Span first = Sentences.around(page.text(), cited.phrase(reported));
    List<Claim> out = new ArrayList<>();
    for (Line line : told) {
      for (int same : cited.outermost(line.span())) {
        if (same == reported || samePaper(same, reported)) {
          Span sentence = Sentences.around(page.text(), cited.phrase(same));
          for (int i : new Nested(page.text(), cited).carriedBy(same, sentence)) {
            out.add(carried(same, i, sentence));
          }
        }
      }
    }
    out.addAll(saidOfIt(reported, first));
    if (out.isEmpty()) {
      Span phrase = cited.phrase(reported);
      Span before = new Span(clauses(first, phrase), phrase.start());
      Chain.read(page.text(), before, cited).stream()
          .filter(l -> l.type() == RelationType.IMPLEMENTS && !samePaper(l.mention(), reported))
          .forEach(l -> out.add(carried(reported, l.mention(), first)));
    }
    return out;
  }

  /** Where the sentence starts, the clauses that a semicolon ends included. */
  private int clauses(Span sentence, Span phrase) {
    int start = Math.min(sentence.start(), phrase.start());
    int mark = start;
    while (mark > 0 && page.text().charAt(mark - 1) == ' ') {
      mark--;
    }
    boolean goesOn = mark > 1 && page.text().charAt(mark - 1) == ';';
    return goesOn ? Sentences.around(page.text(), new Span(mark - 2, mark - 1)).start() : start;
  }

  /**
   * What later sentences of the lead say of the reported paper by its type: {@code Kế hoạch nhằm
   * triển khai Quyết định số …}.
   */
  private List<Claim> saidOfIt(int reported, Span first) {
    Optional<String> type =
        cited.at(reported).reference().type().map(t -> Folding.fold(t.vietnamese()));
    List<Claim> out = new ArrayList<>();
    for (Line line : told) {
      int from = Math.max(line.span().start(), first.end());
      while (type.isPresent() && from < line.span().end()) {
        Span sentence = Sentences.around(page.text(), new Span(from, from + 1));
        if (sentence.start() >= first.end() && speaksOf(sentence, type.get())) {
          Chain.read(page.text(), sentence, cited).stream()
              .filter(l -> l.type() == RelationType.IMPLEMENTS)
              .filter(l -> !samePaper(l.mention(), reported))
              .filter(l -> !looksBack(sentence, l.mention()))
              .forEach(l -> out.add(carried(reported, l.mention(), sentence)));
        }
        from = Math.max(from + 1, sentence.end() + 1);
      }
    }
    return out;
  }

  /** {@code Thông báo ghi nhận hơn 6 năm thực hiện Chỉ thị số …} tells of others' work. */
  private boolean looksBack(Span sentence, int mention) {
    int start = Math.max(sentence.start(), cited.phrase(mention).start());
    String before = Folding.fold(page.text().substring(sentence.start(), start)).strip();
    return CARRYING.stream().anyMatch(c -> before.endsWith("nam " + c));
  }

  /** Whether a sentence opens with the bare word for the paper's type. */
  private boolean speaksOf(Span sentence, String type) {
    FoldedText text = FoldedText.of(page.text().substring(sentence.start(), sentence.end()));
    int next = text.skipBlanks(type.length());
    return text.says(0, type)
        && text.capital(0)
        && !Character.isDigit(text.at(next))
        && !text.says(next, "so");
  }

  private boolean samePaper(int a, int b) {
    return cited.key(a).equals(cited.key(b));
  }

  private static Claim carried(int subject, int target, Span sentence) {
    return new Claim(
        RelationType.IMPLEMENTS, OptionalInt.of(subject), target, false, sentence, CARRIED);
  }
}
