package vn.caunoi.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Province;

/** Makes the time line of a province: its documents, its news, and what became of it. */
final class ProvinceTime {
  private static final PolicyDate MERGER = new PolicyDate.Day(LocalDate.of(2025, 7, 1));

  private final Naming naming;
  private final Messages words;

  ProvinceTime(Naming naming) {
    this.naming = naming;
    this.words = naming.visit().words();
  }

  /** The events of what is listed on the page. */
  TimeLine of(Province province, List<Summary> documents, List<Summary> news) {
    List<TimeLine.Event> events = new ArrayList<>();
    documents.stream().limit(ProvincePages.LISTED).forEach(d -> add(events, d));
    news.stream().limit(ProvincePages.LISTED).forEach(d -> add(events, d));
    boolean past = province.era() == Province.Era.BEFORE_JULY_2025;
    if (!events.isEmpty() && past && !province.related().equals(List.of(province.name()))) {
      events.add(
          new TimeLine.Event(
              MERGER,
              naming.visit().date(MERGER),
              words.say("province.turn", province.related().getFirst()),
              TimeLine.Shape.TURN));
    }
    return TimeLine.of(events);
  }

  private void add(List<TimeLine.Event> events, Summary document) {
    String label =
        Naming.isNews(document.facts())
            ? document
                .facts()
                .outlet()
                .map(o -> words.say("timeline.news", o))
                .orElseGet(() -> words.say("badge.news"))
            : naming.number(document).orElseGet(() -> words.say("unknown.number"));
    Dates.of(document.facts())
        .ifPresent(d ->
            events.add(
                new TimeLine.Event(
                    d, naming.visit().date(d), label, BoardHistory.shape(document))));
  }
}
