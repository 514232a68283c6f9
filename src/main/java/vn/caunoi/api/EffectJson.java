package vn.caunoi.api;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.library.Effect;
import vn.caunoi.policy.EffectStatement;
import vn.caunoi.policy.PolicyDate;

/**
 * Whether a document is in force, and what says so.
 *
 * @param state UNKNOWN, NOT_YET, STARTED, IN_FORCE, AMENDED, EXPIRED, REPEALED or REPLACED
 * @param grounds the deciding one first
 * @param warnings what became of the documents that it implements
 */
@Serdeable
record EffectJson(String state, List<GroundJson> grounds, List<WarningJson> warnings) {

  /**
   * A relation of another document to this one, or the words of a source.
   *
   * @param date since or until when
   * @param known the day of the document or source that says so
   */
  @Serdeable
  record GroundJson(
      String kind,
      @Nullable String by,
      @Nullable String date,
      @Nullable String known,
      String quote,
      String source) {}

  /** A document that this one implements, and what another did to it. */
  @Serdeable
  record WarningJson(String parent, GroundJson change) {}

  static EffectJson of(Effect effect) {
    return new EffectJson(
        effect.state().name(),
        effect.grounds().stream().map(EffectJson::ground).toList(),
        effect.warnings().stream()
            .map(w -> new WarningJson(w.parent().id().path(), ground(w.change())))
            .toList());
  }

  private static GroundJson ground(Effect.Ground ground) {
    return switch (ground) {
      case Effect.ByRelation change -> {
        String day = change.by().facts().self().date().map(PolicyDate::iso).orElse(null);
        yield new GroundJson(
            change.type().name(),
            change.by().id().path(),
            day,
            day,
            change.evidence().quote(),
            change.evidence().source());
      }
      case Effect.BySource(EffectStatement said, String source) ->
          new GroundJson(
              said.kind().name(),
              null,
              said.date().map(PolicyDate::iso).orElse(null),
              said.known().map(PolicyDate::iso).orElse(null),
              said.quote(),
              source);
    };
  }
}
