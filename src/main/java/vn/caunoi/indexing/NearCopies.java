package vn.caunoi.indexing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.linking.LinkedCorpus;
import vn.caunoi.linking.LinkedDocument;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.Holding;

/** Groups the documents whose full texts say nearly the same. */
final class NearCopies {
  /** No more groups than this are compared with a document for one of its hashes. */
  private static final int MOST_COMPARED = 64;

  private final Map<Integer, List<Group>> groups = new HashMap<>();

  private NearCopies() {}

  /** A first document and those that are near to it. */
  private record Group(TextSketch first, List<DocumentId> members) {}

  /**
   * The numbers of the groups, from 1, by the documents in them; a document that has no near copy
   * is in none.
   *
   * @param sketches of the sources, by path
   */
  static Map<DocumentId, Integer> in(LinkedCorpus corpus, Map<String, TextSketch> sketches) {
    NearCopies copies = new NearCopies();
    List<Group> all = new ArrayList<>();
    for (LinkedDocument document : corpus.documents()) {
      Optional<TextSketch> sketch = sketch(document, sketches);
      sketch.flatMap(s -> copies.add(document.id(), s)).ifPresent(all::add);
    }
    Map<DocumentId, Integer> out = new LinkedHashMap<>();
    int number = 0;
    for (Group group : all) {
      if (group.members.size() > 1) {
        number++;
        for (DocumentId member : group.members) {
          out.put(member, number);
        }
      }
    }
    return out;
  }

  private static Optional<TextSketch> sketch(
      LinkedDocument document, Map<String, TextSketch> sketches) {
    return document.holding() == Holding.FULL_TEXT && !document.sources().isEmpty()
        ? Optional.ofNullable(sketches.get(document.sources().getFirst()))
        : Optional.empty();
  }

  /** Adds a document to the group that it is near to, or gives the group that it starts. */
  private Optional<Group> add(DocumentId id, TextSketch sketch) {
    for (int key : sketch.keys()) {
      for (Group group : groups.getOrDefault(key, List.of())) {
        if (group.first.near(sketch)) {
          group.members.add(id);
          return Optional.empty();
        }
      }
    }
    Group own = new Group(sketch, new ArrayList<>(List.of(id)));
    for (int key : sketch.keys()) {
      List<Group> same = groups.computeIfAbsent(key, _ -> new ArrayList<>());
      if (same.size() < MOST_COMPARED) {
        same.add(own);
      }
    }
    return Optional.of(own);
  }
}
