package vn.caunoi.linking;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Reference;

/** Facts of one document told by several sources, put together. */
final class Facts {
  /** Texts before records, each in order of their paths. */
  static final Comparator<Source> TEXTS_FIRST =
      Comparator.comparing(Source::catalogue).thenComparing(Source::path);

  /** Records before texts: the order in which an address is made up, so that it stays. */
  static final Comparator<Source> RECORDS_FIRST =
      Comparator.comparing((Source s) -> !s.catalogue()).thenComparing(Source::path);

  private Facts() {}

  /** The first source's facts, gaps filled from the next; the closer of two dates that agree. */
  static Metadata merged(List<Source> sources) {
    return sources.stream().map(Source::facts).reduce(Facts::merged).orElseThrow();
  }

  static Metadata merged(Metadata first, Metadata second) {
    Reference self =
        first
            .self()
            .completedBy(second.self())
            .withDate(closer(first.self().date(), second.self().date()))
            .withIssuer(closerBody(first.self().issuer(), second.self().issuer()));
    return new Metadata(
        self,
        first.level().or(second::level),
        Places.merged(first.place(), second.place()),
        self.number().isPresent() ? Optional.empty() : first.symbol().or(second::symbol),
        first.outlet().or(second::outlet),
        first.published().or(second::published));
  }

  private static Optional<PolicyDate> closer(
      Optional<PolicyDate> first, Optional<PolicyDate> second) {
    boolean finer =
        first.isPresent()
            && second.isPresent()
            && second.get().compatibleWith(first.get())
            && second.get().finerThan(first.get());
    return finer ? second : first.or(() -> second);
  }

  /** The body whose place is told, where both are one body. */
  private static Optional<IssuingBody> closerBody(
      Optional<IssuingBody> first, Optional<IssuingBody> second) {
    boolean told =
        first.isPresent()
            && second.isPresent()
            && first.get().place().isUnknown()
            && !second.get().place().isUnknown()
            && first.get().compatibleWith(second.get());
    return told ? second : first.or(() -> second);
  }
}
