package vn.caunoi.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
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

  /** Keeps what linking needs; equal mentions and quotes share one object. */
  static Source of(Linkable source, UnaryOperator<Cited> pool) {
    Map<String, String> quotes = new HashMap<>();
    List<QuotedClaim> claims = new ArrayList<>();
    for (int i = 0; i < source.claims().size(); i++) {
      String quote = quotes.computeIfAbsent(source.quotes().get(i), same -> same);
      claims.add(new QuotedClaim(source.claims().get(i), quote));
    }
    return new Source(
        source.source(),
        source.catalogue(),
        source.metadata(),
        Traits.of(source.metadata()),
        source.mentions().stream().map(Cited::of).map(pool).toList(),
        claims);
  }

  boolean isNews() {
    return traits.system() == DocumentSystem.PRESS;
  }
}
