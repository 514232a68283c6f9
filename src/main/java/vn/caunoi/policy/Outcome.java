package vn.caunoi.policy;

import java.util.List;
import java.util.Optional;

/** What became of a mention when it was looked up (kết quả đối chiếu). */
public sealed interface Outcome {

  /** The rule that decided, in words for a reader. */
  String reason();

  /**
   * Exactly one document, whose text or record is held.
   *
   * @param target the document
   * @param reason the rule that decided
   */
  record Resolved(DocumentId target, String reason) implements Outcome {}

  /**
   * Several documents fit what is said.
   *
   * @param candidates at least two
   * @param reason why none could be left out
   */
  record Ambiguous(List<DocumentId> candidates, String reason) implements Outcome {
    public Ambiguous {
      candidates = List.copyOf(candidates);
      if (candidates.size() < 2) {
        throw new IllegalArgumentException("ambiguous needs two candidates");
      }
    }
  }

  /**
   * Identified, but known by citation only.
   *
   * @param target the address it has as a document known by citation
   * @param reason the rule that decided
   */
  record OutsideCorpus(DocumentId target, String reason) implements Outcome {}

  /**
   * Not identified.
   *
   * @param reason what is lacking
   */
  record Dangling(String reason) implements Outcome {}

  /** The documents that it may lead to: one, several, or none. */
  default List<DocumentId> documents() {
    return switch (this) {
      case Resolved(DocumentId target, String _) -> List.of(target);
      case OutsideCorpus(DocumentId target, String _) -> List.of(target);
      case Ambiguous(List<DocumentId> candidates, String _) -> candidates;
      case Dangling _ -> List.of();
    };
  }

  /** The one document that it leads to. */
  default Optional<DocumentId> document() {
    return switch (this) {
      case Resolved(DocumentId target, String _) -> Optional.of(target);
      case OutsideCorpus(DocumentId target, String _) -> Optional.of(target);
      case Ambiguous _, Dangling _ -> Optional.empty();
    };
  }

  /**
   * The name in data: {@code resolved}, {@code ambiguous}, {@code outside-corpus}, {@code
   * dangling}.
   */
  default String code() {
    return switch (this) {
      case Resolved _ -> "resolved";
      case Ambiguous _ -> "ambiguous";
      case OutsideCorpus _ -> "outside-corpus";
      case Dangling _ -> "dangling";
    };
  }
}
