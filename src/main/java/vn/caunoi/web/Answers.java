package vn.caunoi.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vn.caunoi.library.CoverageRow;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.DocumentSystem;
import vn.caunoi.policy.PolicyDate;

/** What a province did about each central document, by the documents held of it. */
final class Answers {
  private static final int MOST = 12;

  private final Naming naming;
  private final BoardRows marks;

  Answers(Naming naming) {
    this.naming = naming;
    this.marks = new BoardRows(naming);
  }

  /** One row a central document that anybody implements; gaps are rows too. */
  List<ProvincePage.Central> of(List<Summary> central, List<Summary> local) {
    return central.stream()
        .filter(c -> c.implementers() > 0)
        .limit(MOST)
        .map(c -> row(c, local.stream().filter(d -> answers(d, c.id())).toList()))
        .toList();
  }

  private ProvincePage.Central row(Summary central, List<Summary> found) {
    return new ProvincePage.Central(
        Cite.bare(central, naming),
        marks.mark(sign(found)),
        found.stream().map(d -> Cite.brief(d, naming)).toList(),
        lag(central, found).map(naming.visit().words()::number).orElse(""));
  }

  private static boolean answers(Summary document, DocumentId central) {
    return document.parents().stream()
        .anyMatch(p ->
            p.id().equals(central)
                || p.above().stream().anyMatch(above -> above.id().equals(central)));
  }

  private static CoverageRow.Sign sign(List<Summary> found) {
    boolean plan =
        found.stream()
            .anyMatch(d -> !Naming.isNews(d.facts()) && d.facts().system() != DocumentSystem.PARTY);
    if (plan) {
      return CoverageRow.Sign.STATE_PLAN;
    }
    if (found.isEmpty()) {
      return CoverageRow.Sign.NOTHING_FOUND;
    }
    return found.stream().allMatch(d -> Naming.isNews(d.facts()))
        ? CoverageRow.Sign.NEWS_ONLY
        : CoverageRow.Sign.PARTY_PLAN;
  }

  /** Days to the first answer that is no article, where both days are known. */
  private static Optional<Long> lag(Summary central, List<Summary> found) {
    Optional<LocalDate> first =
        found.stream()
            .filter(d -> !Naming.isNews(d.facts()))
            .flatMap(d -> day(d).stream())
            .min(LocalDate::compareTo);
    return day(central).flatMap(from -> first.map(to -> ChronoUnit.DAYS.between(from, to)));
  }

  private static Optional<LocalDate> day(Summary document) {
    return Dates.of(document.facts())
        .filter(PolicyDate.Day.class::isInstance)
        .map(PolicyDate::earliest);
  }
}
