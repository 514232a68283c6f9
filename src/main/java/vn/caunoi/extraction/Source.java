package vn.caunoi.extraction;

import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.Reference;

/**
 * One place of a source that says what the document is.
 *
 * @param name in Vietnamese, for messages: "phần đầu văn bản"
 * @param facts what it says
 */
record Source(String name, Metadata facts) {

  static Source of(String name, Reference self) {
    return new Source(name, Metadata.only(self));
  }
}
