package vn.caunoi.linking;

import java.util.Optional;
import vn.caunoi.policy.Reference;

/**
 * A citation of a document that no source of the corpus is.
 *
 * @param reference what is said
 * @param traits the same in comparable form, the issuer's place completed
 * @param citing where it is said
 */
record Unmet(Reference reference, Traits traits, Citing citing) {

  /** Where alone the number means this document; empty where it needs no such bounds. */
  Optional<String> heardIn() {
    return traits.placed() ? Optional.empty() : Optional.of(citing.hearing());
  }
}
