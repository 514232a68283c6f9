package vn.caunoi.linking;

import java.util.HashMap;
import java.util.Map;
import vn.caunoi.extraction.Claim;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.Reference;

/**
 * Keeps one object for what many sources say alike: bodies, places, days, types, the symbol of a
 * number, whole mentions. A corpus says few different ones, and a third of what is kept of a source
 * were such copies.
 */
final class Shared {
  private final Map<Object, Object> values = new HashMap<>();

  /** The first of all that are equal to this one. */
  @SuppressWarnings("unchecked")
  <T> T one(T value) {
    Object first = values.putIfAbsent(value, value);
    return first == null ? value : (T) first;
  }

  /** The same facts of shared parts; titles and serials are a document's own. */
  Metadata facts(Metadata facts) {
    return new Metadata(
        reference(facts.self()),
        one(facts.level()),
        one(facts.place()),
        one(facts.symbol()),
        one(facts.outlet()),
        facts.published());
  }

  private Reference reference(Reference said) {
    return new Reference(
        one(said.type()),
        said.number().map(this::number),
        said.serial(),
        one(said.date()),
        one(said.issuer()),
        said.title());
  }

  private DocumentNumber number(DocumentNumber number) {
    return new DocumentNumber(
        number.form(),
        number.serial(),
        one(number.year()),
        one(number.type()),
        one(number.issuers()));
  }

  /** A claim with its sentence: the formulas of recitals are the same in many documents. */
  QuotedClaim claim(Claim claim, String quote) {
    Claim same =
        new Claim(
            claim.type(),
            claim.subject(),
            claim.target(),
            claim.reversed(),
            claim.sentence(),
            one(claim.rule()));
    return new QuotedClaim(same, one(quote));
  }

  /** An address; bodies and days are those of many documents. */
  DocumentId id(DocumentId id) {
    return new DocumentId(id.system(), one(id.issuer()), one(id.date()), id.name());
  }

  /** The comparable form of such facts. */
  Traits traits(Metadata facts) {
    Traits own = Traits.of(facts);
    return new Traits(
        own.system(),
        own.type(),
        own.number(),
        one(own.registry()),
        one(own.place()),
        one(own.level()),
        one(own.date()),
        own.title());
  }
}
