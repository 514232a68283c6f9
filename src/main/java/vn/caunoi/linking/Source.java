package vn.caunoi.linking;

import java.util.ArrayList;
import java.util.List;
import vn.caunoi.extraction.Linkable;
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

  /** Keeps what linking needs; equal mentions, parts of facts and quotes share one object. */
  static Source of(Linkable source, Shared shared) {
    List<QuotedClaim> claims = new ArrayList<>();
    for (int i = 0; i < source.claims().size(); i++) {
      claims.add(shared.claim(source.claims().get(i), source.quotes().get(i)));
    }
    Metadata facts = shared.facts(source.metadata());
    return new Source(
        source.source(),
        source.catalogue(),
        facts,
        shared.traits(facts),
        source.mentions().stream().map(Cited::of).map(shared::one).toList(),
        claims);
  }

  boolean isNews() {
    return traits.system() == DocumentSystem.PRESS;
  }
}
