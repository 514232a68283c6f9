package vn.caunoi.searching;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.indexing.StoredEntry;
import vn.caunoi.library.Effect;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.EffectStatement;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Relation;
import vn.caunoi.policy.RelationType;

/** Gathers what says whether a document is in force: relations to it, words of its sources. */
final class Effects {
  private static final Set<RelationType> ENDING =
      EnumSet.of(RelationType.REPLACES, RelationType.REPEALS);
  private static final Set<RelationType> CHANGING =
      EnumSet.of(
          RelationType.REPLACES,
          RelationType.REPEALS,
          RelationType.AMENDS,
          RelationType.CONSOLIDATES,
          RelationType.FOLLOWS);

  private final StoredValues values;

  Effects(StoredValues values) {
    this.values = values;
  }

  Effect of(DocumentId id, LocalDate today) throws IOException {
    Optional<StoredEntry> entry = values.entry(id);
    if (entry.isEmpty()) {
      return Effect.UNKNOWN;
    }
    List<Effect.Ground> grounds = new ArrayList<>(changes(id));
    for (String path : entry.get().sources()) {
      for (EffectStatement statement : values.effect(path)) {
        grounds.add(new Effect.BySource(statement, path));
      }
    }
    return Effect.of(grounds, warnings(entry.get().summary()), today);
  }

  private List<Effect.ByRelation> changes(DocumentId id) throws IOException {
    List<Effect.ByRelation> out = new ArrayList<>();
    for (Relation relation : values.to(id)) {
      if (CHANGING.contains(relation.type())) {
        values
            .entry(relation.from())
            .map(StoredEntry::summary)
            .map(by -> new Effect.ByRelation(relation.type(), by, relation.evidence()))
            .ifPresent(out::add);
      }
    }
    return out;
  }

  /** What happened to its direct parents: their end whenever it came, other changes if later. */
  private List<Effect.Warning> warnings(Summary document) throws IOException {
    List<Effect.Warning> out = new ArrayList<>();
    for (Relation relation : values.from(document.id())) {
      Optional<Summary> parent =
          relation.type() == RelationType.IMPLEMENTS
              ? values.entry(relation.to()).map(StoredEntry::summary)
              : Optional.empty();
      if (parent.isPresent()) {
        changes(relation.to()).stream()
            .filter(c -> !c.by().id().equals(document.id()) && matters(c, document))
            .map(c -> new Effect.Warning(parent.get(), c))
            .forEach(out::add);
      }
    }
    return out;
  }

  private static boolean matters(Effect.ByRelation change, Summary document) {
    Optional<PolicyDate> own = document.facts().self().date();
    Optional<PolicyDate> other = change.by().facts().self().date();
    boolean earlier = own.isPresent() && other.isPresent() && !other.get().isAfter(own.get());
    return change.type() != RelationType.CONSOLIDATES
        && (ENDING.contains(change.type()) || !earlier);
  }
}
