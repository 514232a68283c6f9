package vn.caunoi.linking;

import vn.caunoi.policy.Mention;
import vn.caunoi.policy.MentionForm;
import vn.caunoi.policy.Reference;

/**
 * A mention as the linker keeps it: what it says, not where it stands.
 *
 * @param reference what is said of the document
 * @param form how it is named
 */
record Cited(Reference reference, MentionForm form) {
  static Cited of(Mention mention) {
    return new Cited(mention.reference(), mention.form());
  }
}
