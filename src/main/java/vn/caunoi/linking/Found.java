package vn.caunoi.linking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.Outcome;

/** What the search for a cited document came to, before it is told in addresses. */
sealed interface Found {

  /**
   * One document.
   *
   * @param slip what the citation has wrong, for a note
   */
  record One(Known document, String reason, Optional<String> slip) implements Found {}

  /** Several fit. */
  record Several(List<Known> documents, String reason) implements Found {}

  /**
   * None fits.
   *
   * @param identified whether what is said is enough to know a document by
   * @param slip what the citation has wrong, for a note
   */
  record None(String reason, boolean identified, Optional<String> slip) implements Found {}

  static Found one(Known document, String reason) {
    return new One(document, reason, Optional.empty());
  }

  static Found none(String reason) {
    return new None(reason, false, Optional.empty());
  }

  /** What the citation has wrong. */
  default Optional<String> slip() {
    return Optional.empty();
  }

  /** The same with other documents in place of some. */
  default Found replaced(Map<DocumentId, Known> standIns) {
    return switch (this) {
      case One(Known document, String reason, Optional<String> slip) ->
          new One(standIns.getOrDefault(document.id(), document), reason, slip);
      case Several(List<Known> documents, String reason) -> {
        List<Known> left =
            documents.stream().map(d -> standIns.getOrDefault(d.id(), d)).distinct().toList();
        yield left.size() == 1 ? one(left.getFirst(), reason) : new Several(left, reason);
      }
      case None none -> none;
    };
  }

  /** As readers are told. */
  default Outcome outcome() {
    return switch (this) {
      case One(Known document, String reason, Optional<String> _) ->
          document.held()
              ? new Outcome.Resolved(document.id(), reason)
              : new Outcome.OutsideCorpus(document.id(), reason);
      case Several(List<Known> documents, String reason) ->
          new Outcome.Ambiguous(documents.stream().map(Known::id).sorted().toList(), reason);
      case None(String reason, boolean _, Optional<String> _) -> new Outcome.Dangling(reason);
    };
  }
}
