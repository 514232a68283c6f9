package vn.caunoi.searching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.library.Rung;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Relation;
import vn.caunoi.policy.RelationType;

/**
 * Computes the ladder that a document stands on: above it only the ways that lead to it, below it
 * everything.
 */
final class Ladders {
  private static final int MOST_BELOW = 200;
  private static final int DEEPEST = 12;

  private static final Comparator<Rung> ORDER =
      Comparator.comparing((Rung rung) ->
              rung.document().facts().self().date().map(PolicyDate::iso).orElse("9999"))
          .thenComparing(rung -> rung.document().id());

  private final StoredValues values;
  private final Documents documents;
  private final Set<DocumentId> above = new LinkedHashSet<>();
  private final DocumentId asked;

  Ladders(StoredValues values, DocumentId asked) {
    this.values = values;
    this.asked = asked;
    documents = new Documents(values);
  }

  /** From the topmost documents down. */
  List<Rung> ladder() throws IOException {
    if (documents.summary(asked).isEmpty()) {
      return List.of();
    }
    List<DocumentId> tops = tops();
    List<Rung> out = new ArrayList<>();
    for (DocumentId top : tops) {
      rung(top, Optional.empty(), new HashSet<>()).ifPresent(out::add);
    }
    return out;
  }

  private List<DocumentId> tops() throws IOException {
    List<DocumentId> tops = new ArrayList<>();
    List<DocumentId> next = new ArrayList<>(List.of(asked));
    above.add(asked);
    while (!next.isEmpty()) {
      DocumentId at = next.removeLast();
      List<Relation> up = values.from(at).stream().filter(Ladders::climbs).toList();
      if (up.isEmpty()) {
        tops.add(at);
      }
      up.stream().map(Relation::to).filter(above::add).forEach(next::add);
    }
    return tops.isEmpty() ? List.of(asked) : tops;
  }

  private Optional<Rung> rung(DocumentId id, Optional<Relation> via, Set<DocumentId> way)
      throws IOException {
    Optional<Summary> summary = documents.summary(id);
    if (summary.isEmpty() || way.size() >= DEEPEST || !way.add(id)) {
      return Optional.empty();
    }
    boolean leadsDown = above.contains(id) && !id.equals(asked);
    Map<DocumentId, Relation> below = new LinkedHashMap<>();
    for (Relation relation : values.to(id)) {
      if (climbs(relation) && (!leadsDown || above.contains(relation.from()))) {
        below.putIfAbsent(relation.from(), relation);
      }
    }
    List<Rung> rungs = new ArrayList<>();
    for (Relation relation : below.values()) {
      if (rungs.size() < MOST_BELOW) {
        rung(relation.from(), Optional.of(relation), way).ifPresent(rungs::add);
      }
    }
    way.remove(id);
    rungs.sort(ORDER);
    return Optional.of(
        new Rung(
            summary.get(),
            via.map(Relation::type),
            via.map(Relation::evidence),
            rungs,
            Math.max(0, below.size() - MOST_BELOW)));
  }

  static boolean climbs(Relation relation) {
    return relation.type() == RelationType.IMPLEMENTS || relation.type() == RelationType.REPORTS_ON;
  }
}
