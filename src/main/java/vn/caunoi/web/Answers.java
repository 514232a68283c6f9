package vn.caunoi.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.library.CoverageRow;
import vn.caunoi.library.Library;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.DocumentSystem;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.PolicyDate;

/** What a province did about each central document, through any rung, by the documents held. */
final class Answers {
  /** Central documents that a province would be expected to answer. */
  private static final int EXPECTED = 12;

  private final Naming naming;
  private final BoardRows marks;
  private final Ancestry ancestry;

  Answers(Library library, Naming naming) {
    this.naming = naming;
    this.marks = new BoardRows(naming);
    this.ancestry = new Ancestry(library);
  }

  /**
   * One row a central document: first those that were answered, latest first, then the gaps among
   * the most implemented.
   */
  List<ProvincePage.Central> of(List<Summary> central, List<Summary> local) {
    Map<DocumentId, List<Summary>> answered = new LinkedHashMap<>();
    for (Summary document : local) {
      ancestry
          .of(document)
          .forEach(id -> answered.computeIfAbsent(id, _ -> new ArrayList<>()).add(document));
    }
    List<ProvincePage.Central> rows = new ArrayList<>();
    answered.keySet().stream()
        .flatMap(id -> ancestry.find(id).stream())
        .filter(s -> s.facts().level().equals(Optional.of(Level.CENTRAL)))
        .sorted(Dates.LATEST_FIRST)
        .forEach(s -> rows.add(row(s, answered.getOrDefault(s.id(), List.of()))));
    central.stream()
        .filter(c -> c.implementers() > 0)
        .limit(EXPECTED)
        .filter(c -> !answered.containsKey(c.id()))
        .forEach(c -> rows.add(row(c, List.of())));
    return rows;
  }

  private ProvincePage.Central row(Summary central, List<Summary> found) {
    return new ProvincePage.Central(
        Cite.bare(central, naming),
        naming.title(central),
        marks.mark(sign(found)),
        found.stream()
            .sorted(Comparator.comparing(s -> Naming.isNews(s.facts())))
            .map(d -> Cite.brief(d, naming))
            .toList(),
        lag(central, found).map(naming.visit().words()::number).orElse(""));
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
    return day(central)
        .flatMap(from -> first.map(to -> ChronoUnit.DAYS.between(from, to)))
        .filter(days -> days >= 0);
  }

  private static Optional<LocalDate> day(Summary document) {
    return Dates.of(document.facts())
        .filter(PolicyDate.Day.class::isInstance)
        .map(PolicyDate::earliest);
  }
}
