package vn.caunoi.indexing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.caunoi.library.Summary;
import vn.caunoi.linking.LinkedCorpus;
import vn.caunoi.linking.LinkedDocument;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Relation;
import vn.caunoi.policy.RelationType;

/** The documents and their direct relations, while they are written. */
final class LinkGraph {
  /** Below this a relation was inferred and not read. */
  private static final double READ = 0.9;

  private final Map<DocumentId, LinkedDocument> documents = new LinkedHashMap<>();
  private final Map<DocumentId, List<Relation>> outgoing = new HashMap<>();
  private final Map<DocumentId, List<Relation>> incoming = new HashMap<>();
  private final Map<String, Integer> bearers = new HashMap<>();

  LinkGraph(LinkedCorpus corpus) {
    for (LinkedDocument document : corpus.documents()) {
      documents.put(document.id(), document);
      document.facts().self().number().ifPresent(n -> bearers.merge(n.key(), 1, Integer::sum));
    }
    for (Relation relation : corpus.relations()) {
      outgoing.computeIfAbsent(relation.from(), _ -> new ArrayList<>()).add(relation);
      incoming.computeIfAbsent(relation.to(), _ -> new ArrayList<>()).add(relation);
    }
  }

  /** How many documents have any relation to this one. */
  int citedBy(DocumentId id) {
    return (int) in(id).map(Relation::from).distinct().count();
  }

  /** How many documents implement it directly. */
  int implementers(DocumentId id) {
    return (int)
        in(id)
            .filter(r -> r.type() == RelationType.IMPLEMENTS)
            .map(Relation::from)
            .distinct()
            .count();
  }

  /** All documents above it on the ladder. */
  Set<LinkedDocument> above(DocumentId id) {
    Set<DocumentId> seen = new LinkedHashSet<>();
    List<DocumentId> next = new ArrayList<>(List.of(id));
    while (!next.isEmpty()) {
      DocumentId at = next.removeLast();
      out(at)
          .filter(r -> r.type() == RelationType.IMPLEMENTS)
          .map(Relation::to)
          .filter(seen::add)
          .forEach(next::add);
    }
    Set<LinkedDocument> found = new LinkedHashSet<>();
    for (DocumentId above : seen) {
      LinkedDocument document = documents.get(above);
      if (document != null) {
        found.add(document);
      }
    }
    return found;
  }

  /** The documents that it has a relation to. */
  Stream<DocumentId> related(DocumentId id) {
    return out(id).map(Relation::to).distinct();
  }

  /** The titles of the documents that it implements directly. */
  Stream<String> parentTitles(DocumentId id) {
    return out(id)
        .filter(r -> r.type() == RelationType.IMPLEMENTS)
        .map(r -> documents.get(r.to()))
        .filter(Objects::nonNull)
        .flatMap(d -> d.facts().self().title().stream())
        .distinct();
  }

  /** The documents one rung up, each with those so many rungs further up. */
  List<Summary.Parent> parents(DocumentId id, int further) {
    Map<DocumentId, Summary.Parent> found = new LinkedHashMap<>();
    out(id)
        .filter(r -> r.type() == RelationType.IMPLEMENTS || r.type() == RelationType.REPORTS_ON)
        .forEach(r -> {
          LinkedDocument above = documents.get(r.to());
          if (above != null) {
            found.putIfAbsent(r.to(), parent(above, r, further));
          }
        });
    return List.copyOf(found.values());
  }

  private Summary.Parent parent(LinkedDocument above, Relation relation, int further) {
    return new Summary.Parent(
        above.id(),
        label(above),
        above.holding(),
        relation.evidence().confidence() < READ,
        further > 0 ? parents(above.id(), further - 1) : List.of());
  }

  private String label(LinkedDocument document) {
    return document
        .facts()
        .self()
        .number()
        .map(n -> numberLabel(n, document))
        .or(() -> document.facts().self().title())
        .or(() -> document.facts().symbol())
        .orElseGet(() -> document.id().name().value());
  }

  private String numberLabel(DocumentNumber number, LinkedDocument document) {
    boolean alone = bearers.getOrDefault(number.key(), 0) < 2;
    String year =
        document.facts().self().date().map(PolicyDate::year).map(y -> " (" + y + ")").orElse("");
    return alone ? number.print() : number.print() + year;
  }

  private Stream<Relation> out(DocumentId id) {
    return outgoing.getOrDefault(id, List.of()).stream();
  }

  private Stream<Relation> in(DocumentId id) {
    return incoming.getOrDefault(id, List.of()).stream();
  }
}
