package vn.caunoi.linking;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.caunoi.corpus.Correction;
import vn.caunoi.corpus.Corrections;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.Evidence;
import vn.caunoi.policy.Problem;
import vn.caunoi.policy.RelationType;

/** Applies the curated corrections to the relations, and reports those that apply to nothing. */
final class CuratedRelations {
  private final Corrections corrections;
  private final Function<String, Optional<DocumentId>> named;
  private final Set<Correction> applied = new HashSet<>();

  /**
   * @param named the document that an address or a whole citation names
   */
  CuratedRelations(Corrections corrections, Function<String, Optional<DocumentId>> named) {
    this.corrections = corrections;
    this.named = named;
  }

  void apply(RelationBuilder relations) {
    for (Correction correction : corrections.list()) {
      Optional<DocumentId> from = named.apply(correction.document());
      Optional<DocumentId> to = named.apply(correction.other());
      if (from.isPresent() && to.isPresent() && !from.equals(to)) {
        apply(correction, from.get(), to.get(), relations);
      }
    }
  }

  private void apply(
      Correction correction, DocumentId from, DocumentId to, RelationBuilder relations) {
    switch (correction) {
      case Correction.AddRelation add -> {
        relations.add(from, add.relation(), to, evidence(add.remark()));
        applied.add(add);
      }
      case Correction.RemoveRelation remove -> {
        RelationType type = remove.relation();
        if (relations.remove(new RelationBuilder.Edge(from, type, to))) {
          applied.add(remove);
        }
      }
      case Correction.SameAs _, Correction.NotSameAs _ -> {}
    }
  }

  /** Those that found nothing to correct, each with its line. */
  List<Problem> idle(Set<Correction> identities) {
    return corrections.list().stream()
        .filter(c -> !applied.contains(c) && !identities.contains(c))
        .map(c ->
            new Problem(
                Problem.Stage.LINKING,
                Problem.Severity.WARNING,
                Corrections.FILE,
                "dòng %d không còn áp dụng cho văn bản hay liên kết nào: “%s”, “%s”; hãy sửa hoặc bỏ dòng ấy"
                    .formatted(c.remark().line(), c.document(), c.other())))
        .toList();
  }

  private static Evidence evidence(Correction.Remark remark) {
    return new Evidence(
        Evidence.Origin.CURATED,
        Corrections.FILE,
        remark.why(),
        Optional.empty(),
        "sửa bằng tay: %s, %s".formatted(remark.who(), remark.date()),
        1.0);
  }
}
