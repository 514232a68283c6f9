package vn.caunoi.evaluation;

import java.util.Optional;
import java.util.stream.Stream;
import vn.caunoi.examining.Examined;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.Slug;

/**
 * Counts links that lead to a document which is not the annotated one: of another number, or of
 * another year than the citation prints without that having been noticed. Targets without a number
 * cannot be compared and are left out.
 */
final class LinkScore {
  private static final int YEAR = 4;

  private final Gold gold;
  private final Tally tally;

  private LinkScore(Gold gold, Tally tally) {
    this.gold = gold;
    this.tally = tally;
  }

  static void add(Gold gold, Examined.Finding finding, Tally tally) {
    LinkScore score = new LinkScore(gold, tally);
    for (Examined.Citation citation : finding.citations()) {
      citation.target().filter(LinkScore::numbered).ifPresent(id -> score.link(citation, id));
    }
  }

  private void link(Examined.Citation citation, DocumentId target) {
    Optional<Gold.Citation> annotated =
        gold.mentions().stream()
            .filter(m -> m.number().isPresent() && m.start().isPresent())
            .filter(m -> citation.start() < m.end().orElse(0) && m.start().get() < citation.end())
            .findFirst();
    boolean right =
        annotated
            .map(m -> bears(target, m.number().orElse("")) && yearFits(m, citation, target))
            .orElseGet(() -> listed(target) || MentionScore.byName(citation));
    tally.count("link", Tally.WRONG, !right);
    if (!right) {
      tally.miss(gold.name(), "link", citation.printed() + " leads to " + target.key());
    }
  }

  private boolean listed(DocumentId target) {
    return Stream.concat(gold.cited().stream(), Stream.ofNullable(gold.facts().get("number")))
        .anyMatch(number -> bears(target, number));
  }

  private static boolean numbered(DocumentId target) {
    return Character.isDigit(target.name().value().charAt(0));
  }

  private static boolean bears(DocumentId target, String number) {
    String wanted = Slug.of(number).value();
    String name = target.name().value();
    return name.equals(wanted) || name.startsWith(wanted + "-");
  }

  private static boolean yearFits(
      Gold.Citation annotated, Examined.Citation citation, DocumentId target) {
    return annotated.date().isEmpty()
        || target.date().equals(DocumentId.UNKNOWN_DATE)
        || annotated.date().get().substring(0, YEAR).equals(target.date().substring(0, YEAR))
        || citation.lookup().slip().isPresent();
  }
}
