package vn.caunoi.extraction;

import java.util.Optional;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.Place;
import vn.caunoi.policy.Reference;

/**
 * One place of a source that says what the document is.
 *
 * @param name in Vietnamese, for messages: "phần đầu văn bản"
 * @param facts what it says
 */
record Source(String name, Metadata facts) {

  static Source of(String name, Reference self) {
    return new Source(name, facts(self));
  }

  /** Facts that are no more than a reference. */
  static Metadata facts(Reference self) {
    return new Metadata(
        self,
        Optional.empty(),
        Place.UNKNOWN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
