package vn.caunoi.linking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.Lookup;

/** Notes, while a mention is looked up, which documents fell and why; the first reason counts. */
final class Trace {
  /** Notes nothing. */
  static final Trace NONE = new Trace(0);

  private final int most;
  private final Map<DocumentId, String> reasons = new LinkedHashMap<>();

  private Trace(int most) {
    this.most = most;
  }

  static Trace open() {
    return new Trace(Lookup.MOST_FALLEN);
  }

  boolean full() {
    return reasons.size() >= most;
  }

  void fell(Known document, String why) {
    if (!full()) {
      reasons.putIfAbsent(document.id(), why);
    }
  }

  /** Those that fell, without the ones that were found in the end. */
  List<Lookup.Fallen> fallen(List<DocumentId> found) {
    return reasons.entrySet().stream()
        .filter(e -> !found.contains(e.getKey()))
        .map(e -> new Lookup.Fallen(e.getKey(), e.getValue()))
        .toList();
  }
}
