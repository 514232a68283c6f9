package vn.caunoi.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import vn.caunoi.library.CoverageRow;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentSystem;
import vn.caunoi.policy.Level;

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
    String lag = row.lagDays().isPresent() ? words.number(row.lagDays().getAsLong()) : "";
    return new Board.Row(
        Boards.link(row.province()),
        mark(row.sign()),
        new Board.Found(
            Board.Cell.of(party),
            Board.Cell.of(state),
            Board.Cell.of(answers(row, BoardRows::isNews))),
        new Board.When(row.earliest().map(naming.visit()::date).orElse(""), lag),
        ownNumber,
        held(row));
  }

  /** The best that is held of what the province itself issued; of articles where there is none. */
  private String held(CoverageRow row) {
    return row.documents().stream()
        .map(CoverageRow.Answer::document)
        .min(Comparator.comparing((Summary s) -> isNews(s)).thenComparing(Summary::holding))
        .map(s -> words.say("board.held." + s.holding().name()))
        .orElse("");
  }

  Board.Mark mark(CoverageRow.Sign sign) {
    String name = sign.name().toLowerCase(Locale.ROOT);
    return new Board.Mark(name, words.say("sign." + name));
  }

  private List<Board.Answer> answers(CoverageRow row, Predicate<Summary> kind) {
    return row.documents().stream()
        .filter(a -> kind.test(a.document()))
        .map(a ->
            new Board.Answer(
                Cite.brief(a.document(), naming), how(a.through()), labels(a.through())))
        .toList();
  }

  /** Directly, through the Party's document, or through others. */
  private String how(List<Summary> through) {
    if (through.isEmpty()) {
      return words.say("board.direct");
    }
    boolean party = isParty(through.getFirst()) && !central(through.getFirst());
    return words.say(party ? "board.through.party" : "board.through");
  }

  /** What each is called, all but the last with a comma. */
  private List<String> labels(List<Summary> through) {
    List<String> labels = new ArrayList<>();
    for (Summary document : through) {
      String label = naming.number(document).orElseGet(() -> naming.label(document));
      labels.add(labels.size() + 1 < through.size() ? label + "," : label);
    }
    return labels;
  }

  private static boolean central(Summary document) {
    return document.facts().level().equals(Optional.of(Level.CENTRAL));
  }

  private static boolean isParty(Summary document) {
    return document.facts().system() == DocumentSystem.PARTY;
  }

  private static boolean isNews(Summary document) {
    return Naming.isNews(document.facts());
  }
}
