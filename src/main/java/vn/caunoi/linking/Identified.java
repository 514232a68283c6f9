package vn.caunoi.linking;

import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.PolicyDate;

/** Whether a citation says enough to know a document by, though nothing else is known of it. */
final class Identified {
  private Identified() {}

  /**
   * A number with the body that gave it: a central one by its symbol, a local one by its place; or
   * a number with its day.
   */
  static boolean enough(Traits said) {
    if (said.number().isEmpty() || !Resolver.typeFits(said.type(), said.number().get())) {
      return false;
    }
    DocumentNumber number = said.number().get();
    boolean day = said.date().filter(PolicyDate.Day.class::isInstance).isPresent();
    return NumberKeys.central(number) || day || (said.registry().isPresent() && said.placed());
  }
}
