package vn.caunoi.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Reference;

/**
 * Makes the documents that are known by citation only, each from all citations that can mean it.
 *
 * <p>Citations mean one document where number and place agree and the dates fall into one year, for
 * a register gives a serial once a year; a number that holds its year needs no date. Citations
 * without a date join the one document there is; where there are several they stay open. A local
 * number without a place means one document only within one province, or within one source.
 */
final class CitedDocuments {
  private static final int MERGER = 2025;
  private static final int JULY = 7;

  private CitedDocuments() {}

  /** The documents, each with the citations that tell of it, in a fixed order. */
  static List<List<Unmet>> group(Collection<Unmet> citations) {
    Map<String, Map<String, List<Unmet>>> byNumber = new TreeMap<>();
    for (Unmet unmet : citations) {
      byNumber
          .computeIfAbsent(number(unmet), _ -> new TreeMap<>())
          .computeIfAbsent(period(unmet), _ -> new ArrayList<>())
          .add(unmet);
    }
    return byNumber.values().stream().flatMap(p -> periods(p).stream()).toList();
  }

  private static List<List<Unmet>> periods(Map<String, List<Unmet>> byPeriod) {
    List<Unmet> undated = byPeriod.remove("");
    List<List<Unmet>> out = new ArrayList<>(byPeriod.values());
    if (undated != null && out.size() == 1) {
      out.getFirst().addAll(undated);
    } else if (undated != null && out.isEmpty()) {
      out.add(undated);
    }
    return out;
  }

  /** Number and place; without a place, where the number is read. */
  private static String number(Unmet unmet) {
    Traits said = unmet.traits();
    String number = said.number().map(NumberKeys::of).orElse("");
    if (said.central()) {
      return number;
    }
    if (unmet.heardIn().isPresent()) {
      return number + " ? " + unmet.heardIn().get();
    }
    return number
        + " "
        + said.registry().orElse("")
        + " "
        + said.place().province().orElse("")
        + "/"
        + said.place().district().orElse("")
        + "/"
        + said.place().commune().orElse("");
  }

  /** The year, or its half where serials began anew; empty where no date is told. */
  private static String period(Unmet unmet) {
    OptionalInt year =
        unmet.traits().number().map(DocumentNumber::year).orElse(OptionalInt.empty());
    if (year.isPresent()) {
      return Integer.toString(year.getAsInt());
    }
    return unmet
        .traits()
        .date()
        .map(date ->
            date.year() == MERGER && !unmet.traits().central()
                ? date.year() + (date.earliest().getMonthValue() < JULY ? "a" : "b")
                : Integer.toString(date.year()))
        .orElse("");
  }

  /** What the citations together say of their document. */
  static Metadata facts(List<Unmet> citations) {
    Reference first = citations.getFirst().reference();
    Reference self =
        Reference.NOTHING
            .withNumber(first.number().orElseThrow())
            .withType(most(citations, u -> u.reference().type(), Enum::name))
            .withDate(date(citations))
            .withIssuer(most(citations, u -> u.reference().issuer(), CitedDocuments::closeness))
            .withTitle(most(citations, u -> u.reference().title(), t -> t));
    Traits placed =
        citations.stream()
            .map(Unmet::traits)
            .max(
                Comparator.comparingInt(Traits::closeness).thenComparing(t -> t.place().toString()))
            .orElseThrow();
    return new Metadata(
        self, placed.level(), placed.place(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The closest date; of those equally close the one most often told, else none of them. */
  private static Optional<PolicyDate> date(List<Unmet> citations) {
    int closest =
        citations.stream()
            .flatMap(u -> u.traits().date().stream())
            .mapToInt(d -> d.iso().length())
            .max()
            .orElse(0);
    Map<PolicyDate, Long> told =
        citations.stream()
            .flatMap(u -> u.traits().date().stream())
            .filter(d -> d.iso().length() == closest)
            .collect(Collectors.groupingBy(d -> d, Collectors.counting()));
    long most = told.values().stream().mapToLong(n -> n).max().orElse(0);
    List<PolicyDate> best =
        told.entrySet().stream().filter(e -> e.getValue() == most).map(Map.Entry::getKey).toList();
    return best.size() < 2 ? best.stream().findFirst() : coarser(best);
  }

  /** The month or year that all dates share. */
  private static Optional<PolicyDate> coarser(List<PolicyDate> dates) {
    for (int length : List.of(7, 4)) {
      List<String> cut =
          dates.stream()
              .map(d -> d.iso().substring(0, Math.min(length, d.iso().length())))
              .distinct()
              .toList();
      if (cut.size() == 1) {
        return PolicyDate.parse(cut.getFirst());
      }
    }
    return Optional.empty();
  }

  private static String closeness(IssuingBody body) {
    return (body.place().isUnknown() ? "0" : "1") + body.name();
  }

  /** What most citations say; of equals the last in the order of its text. */
  private static <T> Optional<T> most(
      List<Unmet> citations, Function<Unmet, Optional<T>> part, Function<T, String> text) {
    Map<T, Integer> counts = new HashMap<>();
    citations.stream()
        .flatMap(u -> part.apply(u).stream())
        .forEach(value -> counts.merge(value, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.<T, Integer>comparingByValue().thenComparing(e -> text.apply(e.getKey())))
        .map(Map.Entry::getKey);
  }
}
