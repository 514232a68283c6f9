package vn.caunoi.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.Level;

/**
 * Finds the central document whose title is the subject of a local one, where no number says it.
 *
 * <p>{@code về việc tăng cường sự lãnh đạo của Đảng đối với công tác NKT trên địa bàn tỉnh X}
 * carries out the directive of that title. Both titles are compared without places and acts and
 * with abbreviations written out ({@link Subject}); figures must be the same, so that another phase
 * is another programme; the best must be alone.
 */
final class TitleInference {
  /** How alike two subjects must be (figures in {@code src/docs/decisions}). */
  static final double THRESHOLD = 0.93;

  /** Shorter subjects are too general. */
  static final int SHORTEST = 8;

  private static final int RAREST = 4;

  private static final Set<DocumentType> ACTORS =
      EnumSet.of(
          DocumentType.PLAN,
          DocumentType.PROGRAMME,
          DocumentType.ACTION_PROGRAMME,
          DocumentType.DECISION,
          DocumentType.DIRECTIVE,
          DocumentType.PARTY_CIRCULAR,
          DocumentType.SCHEME,
          DocumentType.GUIDANCE);

  private static final Set<DocumentType> TARGETS =
      EnumSet.of(
          DocumentType.DIRECTIVE,
          DocumentType.RESOLUTION,
          DocumentType.CONCLUSION,
          DocumentType.DECISION,
          DocumentType.REGULATION,
          DocumentType.CONVENTION,
          DocumentType.PROGRAMME,
          DocumentType.ACTION_PROGRAMME,
          DocumentType.PLAN);

  private final Map<String, List<Target>> byWord = new HashMap<>();

  private record Target(Known document, TitleWords subject) {}

  /** A document whose title is the actor's subject. */
  record Match(Known target, double likeness) {}

  TitleInference(Collection<Known> known) {
    known.stream()
        .filter(
            k -> k.traits().central() && k.traits().type().filter(TARGETS::contains).isPresent())
        .map(k -> new Target(k, Subject.ofTarget(k.traits().title())))
        .filter(t -> t.subject().size() >= SHORTEST)
        .forEach(t ->
            new LinkedHashSet<>(t.subject().words())
                .forEach(w -> byWord.computeIfAbsent(w, _ -> new ArrayList<>()).add(t)));
  }

  /** Whether a document is of a kind that carries out others, and a local one. */
  static boolean mayAct(Known document) {
    Traits traits = document.traits();
    boolean local = traits.level().filter(l -> l != Level.CENTRAL).isPresent() && !traits.central();
    return local && traits.type().filter(ACTORS::contains).isPresent();
  }

  /** The one target, by the fullest subject that has any. */
  Optional<Match> find(Known actor) {
    for (TitleWords subject : Subject.ofActor(actor.traits().title())) {
      List<Match> matches = matches(subject, actor);
      if (!matches.isEmpty()) {
        boolean alone =
            matches.size() == 1 || matches.get(0).likeness() > matches.get(1).likeness();
        return alone ? Optional.of(matches.getFirst()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Every target above the threshold, the most alike first. */
  private List<Match> matches(TitleWords subject, Known actor) {
    if (subject.size() < SHORTEST) {
      return List.of();
    }
    Set<String> figures = subject.figures();
    return candidates(subject).stream()
        .filter(t -> !t.document().id().equals(actor.id()))
        .filter(t -> !t.document().youngerThan(actor.traits().date()))
        .filter(t -> t.subject().figures().equals(figures))
        .filter(t -> Subject.isPlan(t.subject()) == Subject.isPlan(subject))
        .map(t -> new Match(t.document(), t.subject().likeness(subject)))
        .filter(m -> m.likeness() >= THRESHOLD)
        .sorted(
            Comparator.comparingDouble((Match m) -> -m.likeness())
                .thenComparing(m -> m.target().id()))
        .toList();
  }

  /** Targets that share one of the subject's rarest words. */
  private Set<Target> candidates(TitleWords subject) {
    Set<Target> out = new LinkedHashSet<>();
    new LinkedHashSet<>(subject.words())
        .stream()
            .filter(byWord::containsKey)
            .sorted(Comparator.comparingInt(w -> byWord.getOrDefault(w, List.of()).size()))
            .limit(RAREST)
            .forEach(w -> out.addAll(byWord.getOrDefault(w, List.of())));
    return out;
  }
}
