package vn.caunoi.linking;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.caunoi.extraction.Claim;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.Evidence;
import vn.caunoi.policy.Outcome;

/** Makes relations of the claims of sources whose mentions were found. */
final class ClaimedRelations {
  private final Map<String, Known> own;
  private final Map<String, List<Outcome>> outcomes;
  private final RelationBuilder relations;

  ClaimedRelations(
      Map<String, Known> own, Map<String, List<Outcome>> outcomes, RelationBuilder relations) {
    this.own = own;
    this.outcomes = outcomes;
    this.relations = relations;
  }

  void add(Source source) {
    List<Outcome> found = outcomes.getOrDefault(source.path(), List.of());
    for (QuotedClaim quoted : source.claims()) {
      Claim claim = quoted.claim();
      Optional<DocumentId> target = target(found, claim.target());
      Optional<DocumentId> subject =
          claim.subject().isPresent()
              ? target(found, claim.subject().getAsInt())
              : Optional.of(Objects.requireNonNull(own.get(source.path())).id());
      if (target.isPresent() && subject.isPresent()) {
        DocumentId from = claim.reversed() ? target.get() : subject.get();
        DocumentId to = claim.reversed() ? subject.get() : target.get();
        relations.add(from, claim.type(), to, evidence(source, quoted));
      }
    }
  }

  private static Optional<DocumentId> target(List<Outcome> found, int mention) {
    return mention < 0 || mention >= found.size()
        ? Optional.empty()
        : found.get(mention).document();
  }

  private static Evidence evidence(Source source, QuotedClaim quoted) {
    Claim claim = quoted.claim();
    boolean reported = source.isNews() && claim.subject().isPresent();
    return new Evidence(
        origin(source, reported),
        source.path(),
        quoted.quote(),
        Optional.of(claim.sentence()),
        claim.rule().name(),
        claim.rule().confidence());
  }

  /** A record's sentence is never the document's own; what news say of a plan is the press's. */
  static Evidence.Origin origin(Source source, boolean reported) {
    if (source.catalogue()) {
      return Evidence.Origin.CATALOGUE_RECORD;
    }
    return reported ? Evidence.Origin.PRESS : Evidence.Origin.DOCUMENT_TEXT;
  }
}
