package vn.caunoi.linking;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.caunoi.policy.DocumentId;

/**
 * The addresses that documents had, or would have had with less known about them: that of each
 * source by itself, and that of each citation.
 *
 * <p>An address that would lead to two documents, or is another's own, leads nowhere.
 */
final class EarlierAddresses {
  private final Map<DocumentId, DocumentId> owner = new HashMap<>();
  private final Set<DocumentId> shared = new HashSet<>();

  void note(DocumentId before, DocumentId now) {
    DocumentId first = owner.putIfAbsent(before, now);
    if (first != null && !first.equals(now)) {
      shared.add(before);
    }
  }

  /** For each document its earlier addresses, in order. */
  Map<DocumentId, List<DocumentId>> of(Set<DocumentId> current) {
    Map<DocumentId, Set<DocumentId>> out = new HashMap<>();
    owner.forEach((before, now) -> {
      if (!shared.contains(before) && !current.contains(before)) {
        out.computeIfAbsent(now, _ -> new TreeSet<>()).add(before);
      }
    });
    Map<DocumentId, List<DocumentId>> lists = new HashMap<>();
    out.forEach((now, before) -> lists.put(now, List.copyOf(before)));
    return Collections.unmodifiableMap(lists);
  }

  /** The document that an earlier address leads to. */
  Optional<DocumentId> now(DocumentId before) {
    return shared.contains(before) ? Optional.empty() : Optional.ofNullable(owner.get(before));
  }
}
