package vn.caunoi.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.library.Library;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentId;

/** What documents implement, through every rung above them; asked once for each document. */
final class Ancestry {
  /** More would be a fault of the data; a page must end all the same. */
  private static final int MOST = 200;

  private final Library library;
  private final Map<DocumentId, Optional<Summary>> known = new HashMap<>();

  Ancestry(Library library) {
    this.library = library;
  }

  /** Every document above this one, nearest first. */
  Set<DocumentId> of(Summary document) {
    Set<DocumentId> above = new LinkedHashSet<>();
    Deque<Summary> next = new ArrayDeque<>();
    next.add(document);
    while (!next.isEmpty() && above.size() < MOST) {
      for (Summary.Parent parent : next.remove().parents()) {
        if (above.add(parent.id())) {
          find(parent.id()).ifPresent(next::add);
        }
      }
    }
    return above;
  }

  Optional<Summary> find(DocumentId id) {
    Optional<Summary> found = known.get(id);
    if (found == null) {
      found = library.summary(id);
      known.put(id, found);
    }
    return found;
  }
}
