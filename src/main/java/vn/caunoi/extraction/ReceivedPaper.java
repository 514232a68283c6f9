package vn.caunoi.extraction;

import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.RelationType;
import vn.caunoi.policy.Span;
import vn.caunoi.text.Folding;

/**
 * Reads what a letter (công văn) hands on.
 *
 * <ul>
 *   <li>What its sender got: {@code UBND tỉnh nhận được Quyết định số … của Bộ … . Về việc này,
 *       UBND tỉnh có ý kiến như sau}. A letter or a submission that was got is answered, not
 *       carried out.
 *   <li>What it orders to be carried out: {@code Giao Sở … triển khai thực hiện Quyết định số …}.
 * </ul>
 */
final class ReceivedPaper {
  private static final List<String> RECEIVED = WordLists.list("received-paper.received");
  private static final List<String> ORDERS = WordLists.list("received-paper.orders");
  private static final List<String> CARRYING = WordLists.list("received-paper.carrying");
  private static final List<String> ASIDE = WordLists.list("received-paper.aside");
  private static final Claim.Rule RULE = new Claim.Rule("văn bản nhận được, giao triển khai", 0.88);
  private static final Claim.Rule ORDER = new Claim.Rule("văn bản được giao triển khai", 0.88);

  private ReceivedPaper() {}

  /** The first such paper in the opening. */
  static Optional<Claim> read(Page page, Cited cited) {
    return page.opening().stream().flatMap(line -> read(page, line, cited).stream()).findFirst();
  }

  private static Optional<Claim> read(Page page, Line line, Cited cited) {
    for (int mention : cited.outermost(line.span())) {
      int end = Math.max(line.span().start(), cited.phrase(mention).start());
      String before = Folding.fold(page.text().substring(line.span().start(), end)).stripTrailing();
      boolean received = RECEIVED.stream().anyMatch(before::endsWith);
      if (received && !Parents.handsOn(cited.at(mention))) {
        Span sentence = Sentences.around(page.text(), cited.phrase(mention));
        return Optional.of(Claim.of(RelationType.IMPLEMENTS, mention, sentence, RULE));
      }
    }
    return Optional.empty();
  }

  /** What the first such line of the opening orders to be carried out. */
  static List<Claim> ordered(Page page, Cited cited) {
    return page.opening().stream()
        .map(line -> ordered(page, line, cited))
        .filter(claims -> !claims.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<Claim> ordered(Page page, Line line, Cited cited) {
    int order = ORDERS.stream().mapToInt(o -> Words.find(line.folded(), 0, o)).max().orElse(-1);
    if (order < 0) {
      return List.of();
    }
    Span stretch = new Span(line.span().start() + order, line.span().end());
    List<Integer> papers = cited.outermost(stretch);
    if (papers.isEmpty() || !carried(line, stretch, cited.phrase(papers.getFirst()))) {
      return List.of();
    }
    return Chain.read(page.text(), stretch, cited).stream()
        .filter(link -> link.type() == RelationType.IMPLEMENTS)
        .map(link -> Claim.of(link.type(), link.mention(), line.span(), ORDER))
        .toList();
  }

  /** Whether a verb of carrying out stands right before, and no word that looks at the work. */
  private static boolean carried(Line line, Span stretch, Span paper) {
    int from = line.span().start();
    int end = Math.max(stretch.start(), paper.start()) - from;
    String before = line.folded().substring(stretch.start() - from, end).stripTrailing();
    return CARRYING.stream()
        .filter(before::endsWith)
        .map(verb -> before.substring(0, before.length() - verb.length()).stripTrailing())
        .findFirst()
        .filter(rest -> ASIDE.stream().noneMatch(rest::endsWith))
        .isPresent();
  }
}
