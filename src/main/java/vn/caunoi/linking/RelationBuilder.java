package vn.caunoi.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.Evidence;
import vn.caunoi.policy.Problem;
import vn.caunoi.policy.Relation;
import vn.caunoi.policy.RelationType;

/**
 * Gathers direct relations, each pair and type once with its best evidence, and drops what cannot
 * be: a relation to itself, to a younger document, in a circle, a citation beside a stronger one.
 */
final class RelationBuilder {
  /** Better evidence first: curated, then the text, then a record, then the press. */
  private static final Comparator<Relation> BEST_FIRST =
      Comparator.comparingInt((Relation r) -> rank(r.evidence().origin()))
          .thenComparingDouble(r -> -r.evidence().confidence())
          .thenComparing(r -> r.evidence().source())
          .thenComparingInt(r -> r.evidence().span().map(s -> s.start()).orElse(0))
          .thenComparing(r -> r.evidence().quote());

  private static final Comparator<Relation> IN_ORDER =
      Comparator.comparing(Relation::from)
          .thenComparing(Relation::type)
          .thenComparing(Relation::to);

  /** A relation without its evidence. */
  record Edge(DocumentId from, RelationType type, DocumentId to) {
    static Edge of(Relation relation) {
      return new Edge(relation.from(), relation.type(), relation.to());
    }
  }

  private final Map<Edge, Relation> relations = new HashMap<>();
  private final Map<DocumentId, Known> known;
  private final List<Problem> problems;

  RelationBuilder(Map<DocumentId, Known> known, List<Problem> problems) {
    this.known = known;
    this.problems = problems;
  }

  /** Takes a relation unless it is to itself or to a younger document; curated ones always. */
  void add(DocumentId from, RelationType type, DocumentId to, Evidence evidence) {
    if (from.equals(to)) {
      if (type != RelationType.CITES) {
        report(
            evidence,
            "liên kết “%s” trỏ về chính văn bản; đã bỏ. Hãy xem lại câu ấy".formatted(type.verb()));
      }
      return;
    }
    if (evidence.origin() != Evidence.Origin.CURATED && toYounger(from, type, to)) {
      report(
          evidence,
          "liên kết “%s” từ %s tới văn bản mới hơn %s; đã bỏ".formatted(type.verb(), from, to));
      return;
    }
    Relation relation = new Relation(from, type, to, evidence);
    relations.merge(Edge.of(relation), relation, (a, b) -> BEST_FIRST.compare(a, b) <= 0 ? a : b);
  }

  /** Drops a relation; false where there is none. */
  boolean remove(Edge edge) {
    return relations.remove(edge) != null;
  }

  /** The relations so far, in no order. */
  List<Relation> soFar() {
    return List.copyOf(relations.values());
  }

  /** The relations in order of their documents. */
  List<Relation> build() {
    dropWeakCitations();
    dropCircles();
    return relations.values().stream().sorted(IN_ORDER).toList();
  }

  private boolean toYounger(DocumentId from, RelationType type, DocumentId to) {
    Known acting = known.get(from);
    Known target = known.get(to);
    return type != RelationType.ISSUED_WITH
        && acting != null
        && target != null
        && target.youngerThan(acting.traits().date());
  }

  private void dropWeakCitations() {
    Set<Set<DocumentId>> strong = new HashSet<>();
    for (Edge edge : relations.keySet()) {
      if (edge.type() != RelationType.CITES) {
        strong.add(Set.of(edge.from(), edge.to()));
      }
    }
    relations
        .keySet()
        .removeIf(e -> e.type() == RelationType.CITES && strong.contains(Set.of(e.from(), e.to())));
  }

  /** Of the relations that form a circle of implementation the weakest goes. */
  private void dropCircles() {
    Map<DocumentId, List<DocumentId>> parents = new HashMap<>();
    relations.values().stream()
        .filter(r -> r.type() == RelationType.IMPLEMENTS)
        .sorted(BEST_FIRST.thenComparing(IN_ORDER))
        .forEach(r -> {
          if (reaches(r.to(), r.from(), parents)) {
            relations.remove(Edge.of(r));
            report(
                r.evidence(),
                "liên kết thực hiện giữa %s và %s thành vòng tròn; đã bỏ"
                    .formatted(r.from(), r.to()));
          } else {
            parents.computeIfAbsent(r.from(), _ -> new ArrayList<>(1)).add(r.to());
          }
        });
  }

  private static boolean reaches(
      DocumentId from, DocumentId wanted, Map<DocumentId, List<DocumentId>> parents) {
    Set<DocumentId> seen = new HashSet<>();
    List<DocumentId> open = new ArrayList<>(List.of(from));
    while (!open.isEmpty()) {
      DocumentId next = open.removeLast();
      if (next.equals(wanted)) {
        return true;
      }
      if (seen.add(next)) {
        open.addAll(parents.getOrDefault(next, List.of()));
      }
    }
    return false;
  }

  private void report(Evidence evidence, String message) {
    problems.add(
        new Problem(Problem.Stage.LINKING, Problem.Severity.NOTE, evidence.source(), message));
  }

  private static int rank(Evidence.Origin origin) {
    return switch (origin) {
      case CURATED -> 0;
      case DOCUMENT_TEXT -> 1;
      case CATALOGUE_RECORD -> 2;
      case PRESS -> 3;
    };
  }
}
