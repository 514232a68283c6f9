package vn.caunoi.extraction;

import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Span;

/**
 * What the scanner has to know of a document before it looks for citations in it.
 *
 * @param own the document's own number, which is no citation
 * @param documentDate its date of issue, or of publication for news: the year of dates that print
 *     none
 * @param excluded stretches of the displayed text where numbers are no citations: letterhead,
 *     captions, the recipients' list
 */
public record Scope(
    Optional<DocumentNumber> own, Optional<PolicyDate> documentDate, List<Span> excluded) {
  public static final Scope NOTHING = new Scope(Optional.empty(), Optional.empty(), List.of());

  public Scope {
    excluded = excluded.stream().sorted().toList();
  }
}
