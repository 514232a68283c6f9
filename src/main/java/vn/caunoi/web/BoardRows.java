package vn.caunoi.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.caunoi.library.CoverageRow;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentSystem;
import vn.caunoi.policy.PolicyDate;

/** Makes the rows of a coverage board. */
final class BoardRows {
  private final Naming naming;
  private final Messages words;

  BoardRows(Naming naming) {
    this.naming = naming;
    this.words = naming.visit().words();
  }

  Board.Row row(CoverageRow row) {
    List<Board.Answer> party = answers(row, BoardRows::isParty);
    List<Board.Answer> state = answers(row, s -> !isParty(s) && !isNews(s));
    Optional<Boolean> ownNumber =
        row.documents().stream()
            .map(CoverageRow.Answer::document)
            .filter(s -> !isNews(s))
            .map(s -> naming.number(s).isPresent())
            .findFirst();
    return new Board.Row(
        Boards.link(row.province()),
        mark(row.sign()),
        party,
        state,
        answers(row, BoardRows::isNews),
        earliest(row).map(naming.visit()::date).orElse(""),
        row.lagDays().isPresent() ? words.number(row.lagDays().getAsLong()) : "",
        ownNumber);
  }

  Board.Mark mark(CoverageRow.Sign sign) {
    String name = sign.name().toLowerCase(Locale.ROOT);
    return new Board.Mark(name, words.say("sign." + name));
  }

  /** The date of the first document that is no article; an article's where there is no other. */
  static Optional<PolicyDate> earliest(CoverageRow row) {
    Comparator<PolicyDate> byDay = Comparator.comparing(PolicyDate::earliest);
    Optional<PolicyDate> plan =
        row.documents().stream()
            .map(CoverageRow.Answer::document)
            .filter(s -> !isNews(s))
            .flatMap(s -> Dates.of(s.facts()).stream())
            .min(byDay);
    return plan.or(() ->
        row.documents().stream().flatMap(a -> Dates.of(a.document().facts()).stream()).min(byDay));
  }

  private List<Board.Answer> answers(CoverageRow row, Predicate<Summary> kind) {
    return row.documents().stream()
        .filter(a -> kind.test(a.document()))
        .map(a ->
            new Board.Answer(
                Cite.brief(a.document(), naming),
                a.through().isEmpty() ? "" : words.say("board.through", through(a.through()))))
        .toList();
  }

  private String through(List<Summary> documents) {
    return documents.stream()
        .map(s -> naming.number(s).orElseGet(() -> naming.label(s)))
        .collect(Collectors.joining(", "));
  }

  private static boolean isParty(Summary document) {
    return document.facts().system() == DocumentSystem.PARTY;
  }

  private static boolean isNews(Summary document) {
    return Naming.isNews(document.facts());
  }
}
