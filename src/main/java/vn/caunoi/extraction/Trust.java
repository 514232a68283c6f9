package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.Place;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Problem;
import vn.caunoi.policy.Reference;

/**
 * Weighs what several places of one source say of the document: the earlier one is trusted more,
 * the later ones fill gaps, and a disagreement is reported.
 */
final class Trust {
  private static final Set<String> BARE =
      Set.of("UBND", "HĐND", "Ủy ban nhân dân", "Hội đồng nhân dân");

  private final String file;
  private final List<Source> sources;
  private final List<Problem> problems = new ArrayList<>();

  Trust(String file, List<Source> sources) {
    this.file = file;
    this.sources = List.copyOf(sources);
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** What they say together. */
  Metadata weigh() {
    Reference self =
        new Reference(
            first("loại văn bản", f -> f.self().type(), Objects::equals, t -> t.vietnamese()),
            first("số, ký hiệu", f -> f.self().number(), Trust::sameNumber, DocumentNumber::print),
            Optional.empty(),
            date(),
            issuer(),
            any(f -> f.self().title()));
    return new Metadata(
        self,
        any(Metadata::level),
        any(f -> Optional.of(f.place()).filter(p -> !p.isUnknown())).orElse(Place.UNKNOWN),
        self.number().isPresent() ? Optional.empty() : any(Metadata::symbol),
        any(Metadata::outlet),
        any(Metadata::published));
  }

  private <T> Optional<T> any(Function<Metadata, Optional<T>> field) {
    for (Source source : sources) {
      Optional<T> told = field.apply(source.facts());
      if (told.isPresent()) {
        return told;
      }
    }
    return Optional.empty();
  }

  private <T> Optional<T> first(
      String name,
      Function<Metadata, Optional<T>> field,
      BiPredicate<T, T> same,
      Function<T, String> print) {
    Optional<T> best = any(field);
    for (Source source : sources) {
      Optional<T> other = field.apply(source.facts());
      if (best.isPresent() && other.isPresent() && !same.test(best.get(), other.get())) {
        problem(name, print.apply(best.get()), source, print.apply(other.get()));
      }
    }
    return best;
  }

  /** The most trusted date, or a finer one that agrees with it. */
  private Optional<PolicyDate> date() {
    Optional<PolicyDate> best =
        first(
            "ngày ban hành",
            f -> f.self().date(),
            PolicyDate::compatibleWith,
            PolicyDate::vietnamese);
    return best.map(b ->
        sources.stream()
            .flatMap(s -> s.facts().self().date().stream())
            .filter(d -> d.compatibleWith(b))
            .reduce(b, (a, d) -> d.finerThan(a) ? d : a));
  }

  /** The most trusted issuer, or one that agrees with it and names its place. */
  private Optional<IssuingBody> issuer() {
    Optional<IssuingBody> best =
        first("cơ quan ban hành", f -> f.self().issuer(), Trust::sameBody, IssuingBody::name);
    return best.map(this::lower)
        .map(b ->
            sources.stream()
                .flatMap(s -> s.facts().self().issuer().stream())
                .filter(i -> i.compatibleWith(b) && i.level() == b.level())
                .filter(i -> i.place().province().isPresent())
                .findFirst()
                .map(i -> Completion.placed(b, i.place()))
                .orElse(b));
  }

  /**
   * A bare "UBND" of the letterhead is the district's or commune's that the title is followed by.
   */
  private IssuingBody lower(IssuingBody best) {
    boolean bare = best.place().isUnknown() && BARE.contains(best.name());
    return sources.stream()
        .filter(s -> bare && s.name().equals(OfficialFacts.BELOW_TITLE))
        .flatMap(s -> s.facts().self().issuer().stream())
        .filter(i -> i.registry().equals(best.registry()))
        .filter(i -> i.place().district().isPresent() || i.place().commune().isPresent())
        .findFirst()
        .orElse(best);
  }

  private static boolean sameNumber(DocumentNumber a, DocumentNumber b) {
    return a.key().equals(b.key());
  }

  /**
   * Two bodies of one place that share a register, or one within the other, do not disagree; nor
   * does a bare name such as "UBND".
   */
  private static boolean sameBody(IssuingBody a, IssuingBody b) {
    return a.compatibleWith(b)
        || (a.registry().equals(b.registry()) && (a.place().isUnknown() || b.place().isUnknown()))
        || (!a.registry().equals(b.registry())
            && a.system() == b.system()
            && a.place().compatibleWith(b.place()));
  }

  private void problem(String field, String kept, Source other, String rejected) {
    problems.add(
        new Problem(
            Problem.Stage.EXTRACTION,
            Problem.Severity.WARNING,
            file,
            "Nguồn nói khác nhau về %s: giữ “%s”, %s ghi “%s”. Hãy đối chiếu với bản gốc."
                .formatted(field, kept, other.name(), rejected)));
  }
}
