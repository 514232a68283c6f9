package vn.caunoi.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.caunoi.library.Status;
import vn.caunoi.policy.Holding;
import vn.caunoi.policy.Problem;

/** Makes the page of the library's state. */
final class StatusPages {
  private static final int MOST = 50;
  private static final int BAR = 126;
  private static final List<String> OUTCOMES =
      List.of("resolved", "outside-corpus", "ambiguous", "dangling");

  private final Frames frames;
  private final Visit visit;
  private final Messages words;

  StatusPages(Frames frames, Visit visit) {
    this.frames = frames;
    this.visit = visit;
    this.words = visit.words();
  }

  StatusPage of(Status status, long wanted) {
    return new StatusPage(
        frames
            .of(visit, words.say("status.title"), Section.STATUS)
            .with(
                new Reuses(words)
                    .everything(
                        status.total() - status.documents().getOrDefault(Holding.CITED_ONLY, 0L),
                        status.relations())),
        words.say("status.lede", Frames.moment(visit, status.ingestedAt()), status.files()),
        figures(status, wanted),
        outcomes(status),
        status.problems().isEmpty() ? List.of() : stages(status.problems()));
  }

  private List<StatusPage.Stage> stages(List<Problem> problems) {
    return Arrays.stream(Problem.Stage.values())
        .map(s -> stage(s, problems.stream().filter(p -> p.stage() == s).toList()))
        .toList();
  }

  private List<HomePage.Figure> figures(Status status, long wanted) {
    List<HomePage.Figure> figures = new ArrayList<>();
    figures.add(new HomePage.Figure(words.number(status.total()), words.say("figure.total")));
    for (Holding holding : Holding.values()) {
      long count = status.documents().getOrDefault(holding, 0L);
      figures.add(new HomePage.Figure(words.number(count), words.say("figure." + holding.name())));
    }
    figures.add(
        new HomePage.Figure(words.number(status.relations()), words.say("figure.relations")));
    figures.add(new HomePage.Figure(words.number(wanted), words.say("figure.wanted")));
    return figures;
  }

  private StatusPage.Outcomes outcomes(Status status) {
    long all = status.outcomes().values().stream().mapToLong(Long::longValue).sum();
    List<StatusPage.Outcome> rows =
        OUTCOMES.stream()
            .map(code -> {
              long count = status.outcomes().getOrDefault(code, 0L);
              return new StatusPage.Outcome(
                  words.say("outcome." + code),
                  words.number(count),
                  words.share(count, all),
                  all == 0 ? 0 : (int) (BAR * count / all),
                  words.say("outcome." + code + ".meaning"));
            })
            .toList();
    return new StatusPage.Outcomes(words.say("status.outcomes.caption", all), rows);
  }

  private StatusPage.Stage stage(Problem.Stage stage, List<Problem> problems) {
    List<StatusPage.Row> rows =
        problems.stream()
            .sorted(Comparator.comparing(Problem::level).reversed())
            .limit(MOST)
            .map(
                p -> new StatusPage.Row(visit.terms().severity(p.level()), p.source(), p.message()))
            .toList();
    return new StatusPage.Stage(
        "s-" + stage.name().toLowerCase(Locale.ROOT),
        Naming.capital(visit.terms().stage(stage)),
        summary(problems),
        rows,
        problems.size() - rows.size());
  }

  private String summary(List<Problem> problems) {
    if (problems.isEmpty()) {
      return words.say("status.problems.none");
    }
    return Arrays.stream(Problem.Severity.values())
        .map(s -> severity(s, problems.stream().filter(p -> p.level() == s).count()))
        .filter(s -> !s.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private String severity(Problem.Severity severity, long count) {
    return count == 0 ? "" : words.number(count) + " " + visit.terms().severity(severity);
  }
}
