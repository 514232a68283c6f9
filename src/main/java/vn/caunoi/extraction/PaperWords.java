package vn.caunoi.extraction;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import vn.caunoi.policy.Span;
import vn.caunoi.text.Folding;

/** The words round a paper that an article cites, and what they tell of it. */
final class PaperWords {
  private static final List<String> ISSUING = WordLists.list("news-claims.issuing");
  private static final List<String> BEFORE = WordLists.list("news-claims.before");
  private static final List<String> CARRYING = WordLists.list("news-claims.carrying");

  /** Stand before a paper under which something is done, or to which it only adds. */
  private static final List<String> BASIS = WordLists.list("news-claims.basis");

  /** Stand between the papers of a series. */
  private static final Set<String> JOINTS = WordLists.set("news-claims.joints");

  private static final int LONGEST_JOINT = 6;

  /** How many characters before a paper are near it. */
  private static final int NEAR = 40;

  private static final int FIRST_WORD = 4;

  /** As long as {@code Hiện nay, theo}. */
  private static final int SHORT_OPENING = 16;

  private final Page page;
  private final Cited cited;

  PaperWords(Page page, Cited cited) {
    this.page = page;
    this.cited = cited;
  }

  /** The words right before a citation. */
  String before(Line line, int mention) {
    int start = cited.phrase(mention).start() - line.span().start();
    return line.folded().substring(Math.max(0, start - NEAR), Math.max(0, start));
  }

  /** Whether they say that it is issued: {@code vừa ban hành Kế hoạch số …}. */
  boolean issuing(Line line, int mention) {
    String before = before(line, mention);
    if (Words.at(before.strip(), 0, "theo") && before.strip().length() <= FIRST_WORD) {
      return true;
    }
    int carried = CARRYING.stream().mapToInt(w -> Words.find(before, 0, w)).max().orElse(-1);
    return ISSUING.stream()
        .anyMatch(w -> {
          int at = Words.find(before, 0, w);
          return at >= 0
              && !before.startsWith("kem", Words.skipSpaces(before, at + w.length()))
              && at >= carried
              && before.indexOf('.', at) < 0
              && before.indexOf(',', at) < 0;
        });
  }

  /** Whether they end in what is done with a paper that another one carries out. */
  boolean carrying(Line line, int mention) {
    return CARRYING.stream().anyMatch(w -> before(line, mention).strip().endsWith(w));
  }

  /** Whether a sentence opens with what a paper orders: {@code Nay, theo Kế hoạch số …}. */
  boolean opensByTheo(int mention) {
    Span sentence = Sentences.around(page.text(), cited.phrase(mention));
    int end = Math.max(sentence.start(), cited.phrase(mention).start());
    String before = Folding.fold(page.text().substring(sentence.start(), end)).strip();
    return before.equals("theo") || (before.endsWith(" theo") && before.length() <= SHORT_OPENING);
  }

  /** Whether the sentence looks back: {@code Trước đó, tỉnh đã ban hành …}. */
  boolean earlier(int mention) {
    Span sentence = Sentences.around(page.text(), cited.phrase(mention));
    FoldedText text = FoldedText.of(page.text().substring(sentence.start(), sentence.end()));
    return BEFORE.stream().anyMatch(w -> text.says(0, w));
  }

  /**
   * What is done under a paper, or adds to it: {@code chào hàng cạnh tranh, theo Quyết định số …},
   * {@code góp phần thực hiện Kế hoạch số …}, {@code căn cứ Nghị định số …}.
   */
  boolean basis(Line line, int mention) {
    OptionalInt joined = joined(line, mention);
    if (joined.isPresent()) {
      return basis(line, joined.getAsInt());
    }
    int start = Math.max(0, cited.phrase(mention).start() - line.span().start());
    String before = line.text().substring(0, start).strip();
    return before.endsWith(" theo")
        || BASIS.stream().anyMatch(line.folded().substring(0, start).strip()::endsWith);
  }

  /** The paper before in a series: {@code theo Nghị quyết số … và Quyết định số …}. */
  private OptionalInt joined(Line line, int mention) {
    int start = cited.phrase(mention).start();
    return cited.outermost(line.span()).stream()
        .mapToInt(i -> i)
        .filter(i -> i < mention && cited.phrase(i).end() <= start)
        .filter(i -> JOINTS.contains(Folding.fold(between(i, start)).strip()))
        .findFirst();
  }

  private String between(int mention, int start) {
    int end = cited.phrase(mention).end();
    return start - end > LONGEST_JOINT ? "" : page.text().substring(end, start);
  }
}
