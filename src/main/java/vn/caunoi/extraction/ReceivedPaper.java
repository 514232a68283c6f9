package vn.caunoi.extraction;

import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.RelationType;
import vn.caunoi.policy.Span;
import vn.caunoi.text.Folding;

/**
 * Reads what a letter (công văn) hands on that its sender got: {@code UBND tỉnh nhận được Quyết
 * định số … của Bộ … . Về việc này, UBND tỉnh có ý kiến như sau}. A letter or a submission that was
 * got is answered, not carried out.
 */
final class ReceivedPaper {
  private static final List<String> RECEIVED = WordLists.list("received-paper.received");
  private static final Claim.Rule RULE = new Claim.Rule("văn bản nhận được, giao triển khai", 0.88);

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
}
