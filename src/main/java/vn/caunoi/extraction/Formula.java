package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.RelationType;
import vn.caunoi.policy.Span;
import vn.caunoi.text.Folding;

/**
 * Reads the sentence that leads over to the contents of a paper, {@code … như sau:}, where the
 * opening does not begin with what is carried out.
 *
 * <table>
 *   <caption>Forms</caption>
 *   <tr><td>UBND tỉnh ban hành Kế hoạch thực hiện Quyết định số … như sau:</td></tr>
 *   <tr><td>Với mục tiêu …, thực hiện Quyết định số …, UBND tỉnh …</td></tr>
 *   <tr><td>… Để thi hành Nghị định số …, UBND tỉnh chỉ thị:</td></tr>
 *   <tr><td>Ban Bí thư ban hành Chỉ thị số …. Để thực hiện Chỉ thị, UBND tỉnh …</td></tr>
 *   <tr><td>Bộ ban hành …; UBND tỉnh có …. Để thực hiện hai văn bản trên, Sở …</td></tr>
 *   <tr><td>… Để tổ chức thực hiện các văn bản nêu trên, Sở yêu cầu các đơn vị:</td></tr>
 *   <tr><td>Từ thực trạng trên, để triển khai Chỉ thị số …, Chủ tịch UBND tỉnh yêu cầu:</td></tr>
 * </table>
 */
final class Formula {
  private static final List<String> LEADING = WordLists.list("formula.leading");
  private static final List<String> LAST = WordLists.list("formula.last");
  private static final List<String> CARRYING = WordLists.list("formula.carrying");
  private static final List<String> COUNTS = WordLists.list("formula.counts");
  private static final List<String> ALL = WordLists.list("formula.all");

  /** As many papers as "các văn bản trên" points at: from two on, and no whole history. */
  private static final int SEVERAL = 4;

  private static final Claim.Rule RULE = new Claim.Rule("câu dẫn vào nội dung", 0.92);

  private final Page page;
  private final Cited cited;

  private Formula(Page page, Cited cited) {
    this.page = page;
    this.cited = cited;
  }

  /** What it says is carried out; the lines are those of the opening. */
  static List<Claim> read(Page page, Cited cited, List<Line> opening) {
    for (Line line : opening) {
      Optional<Span> lead = leading(page.text(), line);
      if (lead.isPresent()) {
        return new Formula(page, cited).read(lead.get(), opening.getFirst().span().start());
      }
    }
    return List.of();
  }

  private static Optional<Span> leading(String text, Line line) {
    return LEADING.stream()
        .map(words -> Words.find(line.folded(), 0, words))
        .filter(at -> at >= 0)
        .findFirst()
        .map(at -> sentence(text, line, at))
        .or(() -> ending(text, line));
  }

  /** The last sentence of a line that gives the word, if it tells first what is carried out. */
  private static Optional<Span> ending(String text, Line line) {
    return Optional.of(line)
        .filter(l -> l.text().endsWith(":"))
        .map(l -> sentence(text, l, l.length() - 1))
        .filter(last -> gives(text, last) && carrying(Folding.fold(last.of(text))) > 0);
  }

  private static boolean gives(String text, Span sentence) {
    return Words.containsAny(Folding.fold(sentence.of(text)), LAST);
  }

  /**
   * Offset behind the verb of carrying out that opens a sentence or its second clause; 0 if none.
   */
  private static int carrying(String folded) {
    return Math.max(verb(folded, 0), verb(folded, folded.indexOf(',') + 1));
  }

  private static int verb(String folded, int clause) {
    int start = Words.skipSpaces(folded, clause);
    return CARRYING.stream().mapToInt(words -> Words.end(folded, start, words)).max().orElse(0);
  }

  private static Span sentence(String text, Line line, int at) {
    int from = line.span().start() + at;
    return Sentences.around(text, new Span(from, from + 1));
  }

  private List<Claim> read(Span sentence, int from) {
    List<Claim> out = new ArrayList<>();
    for (Chain.Link link : Chain.read(page.text(), sentence, cited)) {
      if (link.type() == RelationType.IMPLEMENTS) {
        out.add(claim(link.mention(), sentence));
      }
    }
    if (cited.outermost(sentence).stream().allMatch(cited::pointing)) {
      pointedAt(sentence, from).forEach(mention -> out.add(claim(mention, sentence)));
    }
    return out;
  }

  /**
   * The papers that stand before a sentence which carries out "Chỉ thị", "Đề án này", "hai văn bản
   * trên", if they are as many as it says.
   */
  private List<Integer> pointedAt(Span sentence, int from) {
    String folded = Folding.fold(sentence.of(page.text()));
    int verb = carrying(folded);
    int pointed = verb > 0 ? pointed(folded, Words.skipSpaces(folded, verb)) : 0;
    List<Integer> before = cited.outermost(new Span(from, sentence.start()));
    boolean several = pointed == SEVERAL && before.size() > 1 && before.size() <= SEVERAL;
    return several || before.size() == pointed ? before : List.of();
  }

  /**
   * How many papers are pointed at here: one by the word for its kind, as many as are told, or
   * several.
   */
  private static int pointed(String folded, int at) {
    if (TypeWord.at(folded, at).isPresent()) {
      return 1;
    }
    for (int i = 0; i < COUNTS.size(); i++) {
      if (Words.at(folded, at, COUNTS.get(i) + " van ban")) {
        return i + 2;
      }
    }
    return ALL.stream().anyMatch(words -> Words.at(folded, at, words)) ? SEVERAL : 0;
  }

  private static Claim claim(int mention, Span sentence) {
    return Claim.of(RelationType.IMPLEMENTS, mention, sentence, RULE);
  }
}
