package vn.caunoi.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.EffectStatement;
import vn.caunoi.policy.Evidence;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.RelationType;

/**
 * Whether a document is in force (hiệu lực), as far as its relations and its sources tell; unknown
 * is the normal case.
 *
 * @param state what follows from the grounds
 * @param grounds the chain that says so, the deciding one first
 * @param warnings what became of the documents that it implements
 */
public record Effect(State state, List<Ground> grounds, List<Warning> warnings) {
  public static final Effect UNKNOWN = new Effect(State.UNKNOWN, List.of(), List.of());

  public Effect {
    grounds = List.copyOf(grounds);
    warnings = List.copyOf(warnings);
  }

  /** What can be known of a document's effect. */
  public enum State {
    UNKNOWN,
    NOT_YET,
    /** It took effect; whether it still has it is not said. */
    STARTED,
    IN_FORCE,
    AMENDED,
    EXPIRED,
    REPEALED,
    REPLACED
  }

  /** One thing that says so. */
  public sealed interface Ground {}

  /**
   * Another document acts on it.
   *
   * @param type replaces, repeals, amends, consolidates or follows
   * @param by the document that acts
   */
  public record ByRelation(RelationType type, Summary by, Evidence evidence) implements Ground {}

  /**
   * A source says it.
   *
   * @param source the file in the corpus
   */
  public record BySource(EffectStatement statement, String source) implements Ground {}

  /** A document that this one implements was replaced, repealed, amended or followed. */
  public record Warning(Summary parent, ByRelation change) {}

  /** What follows from the grounds on a day; relations count before words. */
  public static Effect of(List<Ground> grounds, List<Warning> warnings, LocalDate today) {
    for (Step step : Step.values()) {
      Optional<Ground> ground = grounds.stream().filter(g -> step.holds(g, today)).findFirst();
      if (ground.isPresent()) {
        List<Ground> others = grounds.stream().filter(g -> !g.equals(ground.get())).toList();
        List<Ground> all = new ArrayList<>(List.of(ground.get()));
        all.addAll(others);
        return new Effect(step.state, all, warnings);
      }
    }
    return new Effect(State.UNKNOWN, grounds, warnings);
  }

  /** The states in the order in which they are looked for. */
  private enum Step {
    REPLACED(State.REPLACED),
    REPEALED(State.REPEALED),
    ENDED(State.EXPIRED),
    NOT_YET(State.NOT_YET),
    AMENDED(State.AMENDED),
    IN_FORCE(State.IN_FORCE),
    STARTED(State.STARTED);

    private final State state;

    Step(State state) {
      this.state = state;
    }

    private boolean holds(Ground ground, LocalDate today) {
      return switch (ground) {
        case ByRelation(RelationType type, Summary _, Evidence _) ->
            (this == REPLACED && type == RelationType.REPLACES)
                || (this == REPEALED && type == RelationType.REPEALS)
                || (this == AMENDED && type == RelationType.AMENDS);
        case BySource(EffectStatement said, String _) -> {
          Optional<LocalDate> from = said.date().map(PolicyDate::earliest);
          boolean later = from.filter(d -> d.isAfter(today)).isPresent();
          yield switch (said.kind()) {
            case ENDED -> this == ENDED && !later;
            case IN_FORCE -> this == IN_FORCE;
            case STARTS -> this == (later ? NOT_YET : STARTED);
          };
        }
      };
    }
  }
}
