package vn.caunoi.linking;

import vn.caunoi.extraction.Claim;
import vn.caunoi.policy.Span;

/**
 * A claim with the sentence that makes it.
 *
 * @param quote at most {@value #LONGEST} characters of the sentence
 */
record QuotedClaim(Claim claim, String quote) {
  static final int LONGEST = 600;

  static QuotedClaim of(Claim claim, String text) {
    Span whole = claim.sentence();
    int start = Math.min(whole.start(), text.length());
    int end = Math.min(Math.min(whole.end(), start + LONGEST), text.length());
    return new QuotedClaim(claim, text.substring(start, end).strip());
  }
}
