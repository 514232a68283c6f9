package vn.caunoi.policy;

import java.util.Optional;

/**
 * Why a relation is claimed (chứng cứ).
 *
 * @param origin where the sentence comes from
 * @param source the file in the corpus that says so
 * @param quote the sentence, as the source prints it
 * @param span where it stands in that source's displayed text; empty for curated relations
 * @param rule the rule that fired, in words for a reader
 * @param confidence between 0 and 1
 */
public record Evidence(
    Origin origin,
    String source,
    String quote,
    Optional<Span> span,
    String rule,
    double confidence) {
  public Evidence {
    if (!(confidence > 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence lies above 0 and at most at 1: " + confidence);
    }
  }

  /** Where evidence comes from. A record's sentence is never shown as the document's own. */
  public enum Origin {
    DOCUMENT_TEXT,
    CATALOGUE_RECORD,
    /** An article that reports on the document. */
    PRESS,
    CURATED
  }
}
