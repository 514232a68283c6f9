package vn.caunoi.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.PolicyDate;

/** The dates by which documents are shown and put in order. */
final class Dates {
  /** Latest first; documents of unknown date at the end. */
  static final Comparator<Summary> LATEST_FIRST =
      Comparator.comparing((Summary s) -> key(s)).reversed().thenComparing(Summary::id);

  private Dates() {}

  /** The date of issue, or of an article's appearance. */
  static Optional<PolicyDate> of(Metadata facts) {
    return facts.dated();
  }

  private static LocalDate key(Summary document) {
    return of(document.facts()).map(PolicyDate::latest).orElse(LocalDate.MIN);
  }
}
