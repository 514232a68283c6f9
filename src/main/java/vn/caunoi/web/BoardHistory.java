package vn.caunoi.web;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.caunoi.library.CoverageRow;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.Holding;
import vn.caunoi.policy.PolicyDate;

/** Makes the time line of a central document: the first answer of each province. */
final class BoardHistory {
  private final Naming naming;
  private final Messages words;

  BoardHistory(Naming naming) {
    this.naming = naming;
    this.words = naming.visit().words();
  }

  Board.History of(Summary central, List<CoverageRow> coverage) {
    List<First> firsts =
        coverage.stream()
            .flatMap(r -> first(r).stream())
            .sorted(
                Comparator.comparing((First f) -> f.date().earliest()).thenComparing(First::place))
            .toList();
    List<TimeLine.Event> events = new ArrayList<>();
    day(central).ifPresent(d -> events.add(event(d, naming.label(central), central)));
    firsts.forEach(f -> events.add(event(f.date(), f.place(), f.document())));
    return new Board.History(
        TimeLine.of(events), firsts.stream().map(f -> moment(central, f)).toList());
  }

  /** The earliest dated document of a province; an article only where there is no other. */
  private static Optional<First> first(CoverageRow row) {
    Comparator<Summary> byDay =
        Comparator.comparing(s -> Dates.of(s.facts()).orElseThrow().earliest());
    Stream<Summary> dated =
        row.documents().stream()
            .map(CoverageRow.Answer::document)
            .filter(s -> Dates.of(s.facts()).isPresent());
    return dated
        .min(Comparator.comparing((Summary s) -> Naming.isNews(s.facts())).thenComparing(byDay))
        .flatMap(s -> day(s).map(d -> new First(row.province().name(), s, d)));
  }

  private Board.Moment moment(Summary central, First first) {
    return new Board.Moment(
        naming.visit().date(first.date()),
        Cite.brief(first.document(), naming),
        first.place(),
        lag(central, first.date()));
  }

  /** Days since the central document: a number, or from so many to so many. */
  private String lag(Summary central, PolicyDate date) {
    Optional<PolicyDate> issued = day(central).filter(PolicyDate.Day.class::isInstance);
    if (issued.isEmpty() || date instanceof PolicyDate.OfYear) {
      return "";
    }
    long least = ChronoUnit.DAYS.between(issued.get().earliest(), date.earliest());
    long most = ChronoUnit.DAYS.between(issued.get().earliest(), date.latest());
    return least == most ? words.number(least) : words.number(least) + "–" + words.number(most);
  }

  private TimeLine.Event event(PolicyDate date, String label, Summary document) {
    return new TimeLine.Event(date, naming.visit().date(date), label, shape(document));
  }

  static TimeLine.Shape shape(Summary document) {
    if (Naming.isNews(document.facts())) {
      return TimeLine.Shape.NEWS;
    }
    return document.holding() == Holding.FULL_TEXT ? TimeLine.Shape.FULL : TimeLine.Shape.HALF;
  }

  private static Optional<PolicyDate> day(Summary document) {
    return Dates.of(document.facts());
  }

  private record First(String place, Summary document, PolicyDate date) {}
}
