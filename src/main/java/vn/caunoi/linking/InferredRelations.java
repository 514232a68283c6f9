package vn.caunoi.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.Evidence;
import vn.caunoi.policy.MentionForm;
import vn.caunoi.policy.Relation;
import vn.caunoi.policy.RelationType;

/**
 * Adds what a document implements where no source claims it: by the number in its title, by the
 * name of a programme whose decision is among the bases, else by a title that is a central
 * document's own.
 */
final class InferredRelations {
  private static final String BY_NUMBER = "tên văn bản nêu số văn bản được thực hiện";
  private static final double NUMBER_CONFIDENCE = 0.9;
  private static final String BY_PROGRAMME = "suy từ tên chương trình, đề án";
  private static final String BY_TITLE = "suy từ tên văn bản";
  private static final double PROGRAMME_CONFIDENCE = 0.8;
  private static final double TITLE_CONFIDENCE = 0.75;
  private static final Set<RelationType> GROUNDS =
      EnumSet.of(RelationType.BASED_ON, RelationType.CITES);

  private final Map<DocumentId, Known> known;
  private final Map<String, Source> sources;
  private final Resolver resolver;

  InferredRelations(Map<DocumentId, Known> known, Map<String, Source> sources, Resolver resolver) {
    this.known = known;
    this.sources = sources;
    this.resolver = resolver;
  }

  void add(RelationBuilder relations) {
    Map<DocumentId, List<Known>> bases = new HashMap<>();
    Set<DocumentId> implementing = new HashSet<>();
    for (Relation relation : relations.soFar()) {
      if (relation.type() == RelationType.IMPLEMENTS) {
        implementing.add(relation.from());
      }
      Known target = known.get(relation.to());
      if (GROUNDS.contains(relation.type()) && target != null) {
        bases.computeIfAbsent(relation.from(), _ -> new ArrayList<>()).add(target);
      }
    }
    TitleInference titles = new TitleInference(known.values());
    for (Known actor : actors()) {
      if (implementing.contains(actor.id())) {
        continue;
      }
      Optional<Known> numbered = numbered(actor);
      if (numbered.isPresent()) {
        relate(relations, actor, numbered.get(), BY_NUMBER, NUMBER_CONFIDENCE);
        continue;
      }
      Optional<Known> approved =
          ProgrammeInference.find(actor, bases.getOrDefault(actor.id(), List.of()));
      if (approved.isPresent()) {
        relate(relations, actor, approved.get(), BY_PROGRAMME, PROGRAMME_CONFIDENCE);
      } else {
        titles
            .find(actor)
            .ifPresent(m -> relate(relations, actor, m.target(), BY_TITLE, TITLE_CONFIDENCE));
      }
    }
  }

  /** The one document whose number the title gives. */
  private Optional<Known> numbered(Known actor) {
    Citing citing =
        new Citing(
            actor.origin(),
            false,
            actor.traits().place(),
            actor.traits().level(),
            actor.traits().date());
    return actor
        .facts()
        .self()
        .title()
        .flatMap(TitledParent::read)
        .map(said -> resolver.resolve(new Cited(said, MentionForm.FULL), citing))
        .flatMap(found ->
            found instanceof Found.One(Known target, String _, Optional<String> _)
                ? Optional.of(target).filter(t -> known.containsKey(t.id()))
                : Optional.empty());
  }

  private Collection<Known> actors() {
    return known.values().stream().filter(TitleInference::mayAct).toList();
  }

  private void relate(
      RelationBuilder relations, Known actor, Known target, String rule, double confidence) {
    Source source = sources.get(actor.origin());
    if (source == null || actor.id().equals(target.id())) {
      return;
    }
    Evidence evidence =
        new Evidence(
            ClaimedRelations.origin(source, source.isNews()),
            source.path(),
            actor.facts().self().title().orElse(""),
            Optional.empty(),
            rule,
            confidence);
    relations.add(actor.id(), RelationType.IMPLEMENTS, target.id(), evidence);
  }
}
