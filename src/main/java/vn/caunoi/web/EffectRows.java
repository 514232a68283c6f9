package vn.caunoi.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.caunoi.library.Effect;
import vn.caunoi.policy.EffectStatement;

/** Tells whether a document is in force, what says so, and what became of its parents. */
final class EffectRows {
  private final Visit visit;
  private final Messages words;
  private final Naming naming;

  EffectRows(Visit visit) {
    this.visit = visit;
    this.words = visit.words();
    this.naming = new Naming(visit);
  }

  List<DocumentPage.Fact> of(Effect effect) {
    List<DocumentPage.Fact> rows = new ArrayList<>();
    rows.add(state(effect));
    effect.warnings().forEach(warning -> rows.add(warning(warning)));
    return rows;
  }

  private DocumentPage.Fact state(Effect effect) {
    String label = words.say("fact.effect");
    if (effect.state() == Effect.State.UNKNOWN) {
      return new DocumentPage.Fact(label, "", "", words.say("fact.effect.unknown"));
    }
    String others =
        effect.grounds().stream().skip(1).map(this::told).collect(Collectors.joining("; "));
    return switch (effect.grounds().getFirst()) {
      case Effect.ByRelation change ->
          new DocumentPage.Fact(label, told(change), change.by().id().path(), others);
      case Effect.BySource said -> {
        String value = words.say("effect." + effect.state().name());
        String note = others.isEmpty() ? told(said) : told(said) + "; " + others;
        yield new DocumentPage.Fact(label, value, "", note);
      }
    };
  }

  private DocumentPage.Fact warning(Effect.Warning warning) {
    return new DocumentPage.Fact(
        words.say("fact.effect.parent"),
        naming.label(warning.parent()) + " " + told(warning.change()),
        warning.change().by().id().path(),
        "");
  }

  private String told(Effect.Ground ground) {
    return switch (ground) {
      case Effect.ByRelation change ->
          visit.terms().reverseVerb(change.type()) + " " + naming.label(change.by());
      case Effect.BySource(EffectStatement statement, String _) ->
          "“" + statement.quote() + "” (" + known(statement) + ")";
    };
  }

  private String known(EffectStatement statement) {
    return statement
        .known()
        .map(day -> words.say("effect.known", visit.date(day)))
        .orElseGet(() -> words.say("effect.known.not"));
  }
}
