package vn.caunoi.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.library.Rung;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.DocumentSystem;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.Place;

/**
 * Makes the implementation ladder: a nested list, each rung with the sentence that hangs it there;
 * many documents of localities on one rung are one step.
 */
final class Ladder {
  /** Deeper rungs would be a fault of the data; a page must end all the same. */
  private static final int DEEPEST = 12;

  /** So many of a kind still stand each by itself. */
  private static final int APART = 3;

  private static final int PLACES = 12;

  private final Naming naming;
  private final Messages words;
  private final Quotes quotes;
  private final DocumentId here;

  /** What is below the document being read is told once, however many ways lead to it. */
  private boolean told;

  Ladder(Naming naming, DocumentId here) {
    this.naming = naming;
    this.words = naming.visit().words();
    this.quotes = new Quotes(naming);
    this.here = here;
  }

  /** The steps; none where the document stands on no ladder. */
  List<Step> steps(List<Rung> tops) {
    boolean alone =
        tops.stream().allMatch(r -> r.document().id().equals(here) && r.below().isEmpty());
    return alone ? List.of() : tops.stream().map(r -> step(r, Optional.empty(), 0)).toList();
  }

  private Step step(Rung rung, Optional<Summary> above, int depth) {
    Summary document = rung.document();
    boolean self = document.id().equals(here);
    boolean again = self && told && !rung.below().isEmpty();
    told |= self;
    List<Step> below = again || depth >= DEEPEST ? List.of() : below(rung, depth + 1);
    String small = small(rung, above, self);
    return new Step.One(
        Cite.to(document, naming),
        self,
        again ? small + "; " + words.say("ladder.told") : small,
        rung.evidence().flatMap(e -> quotes.of(e, above.orElse(document))),
        below,
        again ? 0 : rung.hidden());
  }

  private List<Step> below(Rung rung, int depth) {
    Map<Kind, List<Rung>> kinds = new EnumMap<>(Kind.class);
    rung.below().forEach(r -> kinds.computeIfAbsent(kind(r), _ -> new ArrayList<>()).add(r));
    List<Step> steps = new ArrayList<>();
    kinds.forEach((kind, rungs) -> {
      List<Step> members =
          rungs.stream().map(r -> step(r, Optional.of(rung.document()), depth)).toList();
      if (kind == Kind.APART || members.size() <= APART) {
        steps.addAll(members);
      } else {
        String name = words.say("ladder.several." + kind.name(), members.size());
        steps.add(new Step.Several(name, places(rungs), members));
      }
    });
    return steps;
  }

  /** Central documents and the way to the document being read always stand by themselves. */
  private Kind kind(Rung rung) {
    Metadata facts = rung.document().facts();
    if (Naming.isNews(facts)) {
      return leadsHere(rung) ? Kind.APART : Kind.NEWS;
    }
    boolean central = facts.level().map(l -> l == Level.CENTRAL).orElse(true);
    if (central || leadsHere(rung)) {
      return Kind.APART;
    }
    return facts.system() == DocumentSystem.PARTY ? Kind.PARTY : Kind.STATE;
  }

  private boolean leadsHere(Rung rung) {
    return rung.document().id().equals(here) || rung.below().stream().anyMatch(this::leadsHere);
  }

  /** The places of documents on one rung, in their order. */
  private String places(List<Rung> rungs) {
    List<String> names =
        rungs.stream()
            .map(r -> r.document().facts())
            .flatMap(f ->
                f
                    .place()
                    .province()
                    .or(() -> f.self().issuer().map(IssuingBody::place).flatMap(Place::province))
                    .stream())
            .distinct()
            .toList();
    String shown = String.join(", ", names.subList(0, Math.min(PLACES, names.size())));
    return names.size() > PLACES ? words.say("ladder.places", shown, names.size() - PLACES) : shown;
  }

  private String small(Rung rung, Optional<Summary> above, boolean self) {
    String facts = naming.small(rung.document().facts());
    String via =
        rung.via()
            .flatMap(v ->
                above.map(a ->
                    "; "
                        + naming.visit().terms().verb(v)
                        + " "
                        + naming.number(a).orElseGet(() -> naming.label(a))))
            .orElse("");
    return facts + (self ? "; " + words.say("ladder.here") : "") + via;
  }

  /** What stands together on a rung. */
  private enum Kind {
    APART,
    PARTY,
    STATE,
    NEWS
  }
}
