package vn.caunoi.linking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.caunoi.extraction.ExtractedDocument;
import vn.caunoi.policy.DocumentSystem;
import vn.caunoi.policy.Metadata;

/**
 * One file of the corpus as the linker keeps it: facts, mentions and claims, no text.
 *
 * @param path of the file in the corpus
 * @param catalogue whether it is a record and not the document
 * @param facts what it says of itself
 * @param traits the same in comparable form
 * @param cited its mentions, in their order
 * @param claims with their sentences
 */
record Source(
    String path,
    boolean catalogue,
    Metadata facts,
    Traits traits,
    List<Cited> cited,
    List<QuotedClaim> claims) {
  Source {
    cited = List.copyOf(cited);
    claims = List.copyOf(claims);
  }

  /** Keeps what linking needs; equal mentions share one object through the pool. */
  static Source of(ExtractedDocument document, UnaryOperator<Cited> pool) {
    String text = document.text();
    Map<String, String> quotes = new HashMap<>();
    List<QuotedClaim> claims =
        document.claims().stream()
            .map(claim -> QuotedClaim.of(claim, text))
            .map(c -> new QuotedClaim(c.claim(), quotes.computeIfAbsent(c.quote(), q -> q)))
            .toList();
    return new Source(
        document.source(),
        document.catalogue(),
        document.metadata(),
        Traits.of(document.metadata()),
        document.mentions().stream().map(Cited::of).map(pool).toList(),
        claims);
  }

  boolean isNews() {
    return traits.system() == DocumentSystem.PRESS;
  }
}
