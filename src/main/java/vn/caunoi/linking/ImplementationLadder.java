package vn.caunoi.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.Relation;
import vn.caunoi.policy.RelationType;

/**
 * The ladder of implementation (chuỗi thực hiện): from a document up to the central directive that
 * it carries out in the end.
 *
 * <p>A decision and the plan that it promulgates stand on one rung: the parents of either are those
 * of both. Circles end the climb and never trap it.
 */
public final class ImplementationLadder {
  private final Map<DocumentId, Set<DocumentId>> parents = new HashMap<>();
  private final Map<DocumentId, Set<DocumentId>> sameRung = new HashMap<>();

  public ImplementationLadder(Collection<Relation> relations) {
    for (Relation relation : relations) {
      if (relation.type() == RelationType.IMPLEMENTS) {
        put(parents, relation.from(), relation.to());
      }
      if (relation.type() == RelationType.ISSUED_WITH) {
        put(sameRung, relation.from(), relation.to());
        put(sameRung, relation.to(), relation.from());
      }
    }
  }

  /** What the document carries out directly, by itself or by the paper it was issued with. */
  public List<DocumentId> parents(DocumentId document) {
    Set<DocumentId> rung = rung(document);
    Set<DocumentId> out = new TreeSet<>();
    rung.forEach(d -> out.addAll(parents.getOrDefault(d, Set.of())));
    out.removeAll(rung);
    return List.copyOf(out);
  }

  /** Everything above the document, nearest first. */
  public List<DocumentId> ancestors(DocumentId document) {
    Set<DocumentId> seen = new LinkedHashSet<>();
    List<DocumentId> open = new ArrayList<>(List.of(document));
    for (int i = 0; i < open.size(); i++) {
      for (DocumentId parent : parents(open.get(i))) {
        if (!parent.equals(document) && seen.add(parent)) {
          open.add(parent);
        }
      }
    }
    return List.copyOf(seen);
  }

  /** The ancestors that carry out nothing themselves; empty where the document implements none. */
  public List<DocumentId> topmost(DocumentId document) {
    return ancestors(document).stream().filter(a -> parents(a).isEmpty()).sorted().toList();
  }

  private Set<DocumentId> rung(DocumentId document) {
    Set<DocumentId> out = new LinkedHashSet<>(List.of(document));
    out.addAll(sameRung.getOrDefault(document, Set.of()));
    return out;
  }

  private static void put(Map<DocumentId, Set<DocumentId>> map, DocumentId from, DocumentId to) {
    map.computeIfAbsent(from, _ -> new TreeSet<>()).add(to);
  }
}
