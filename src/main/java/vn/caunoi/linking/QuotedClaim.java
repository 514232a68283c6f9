package vn.caunoi.linking;

import vn.caunoi.extraction.Claim;

/**
 * A claim with the sentence that makes it.
 *
 * @param quote the sentence, or its beginning
 */
record QuotedClaim(Claim claim, String quote) {}
