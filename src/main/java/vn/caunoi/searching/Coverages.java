package vn.caunoi.searching;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import vn.caunoi.library.CoverageRow;
import vn.caunoi.library.CoverageRow.Answer;
import vn.caunoi.library.CoverageRow.Sign;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Place;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Province;
import vn.caunoi.policy.Provinces;
import vn.caunoi.policy.Relation;

/** Computes what every province did about a central document, through any rung of its ladder. */
final class Coverages {
  private static final int MOST_ANSWERS = 20_000;

  private static final Comparator<Answer> ORDER =
      Comparator.comparing((Answer a) -> sign(a.document()) != Sign.PARTY_PLAN)
          .thenComparing(a -> sign(a.document()))
          .thenComparing(a -> date(a.document()).map(PolicyDate::iso).orElse("9999"))
          .thenComparing(a -> a.document().id());

  private final StoredValues values;
  private final Documents documents;

  Coverages(StoredValues values) {
    this.values = values;
    documents = new Documents(values);
  }

  List<CoverageRow> of(DocumentId central, boolean today) throws IOException {
    Province.Era era = today ? Province.Era.TODAY : Province.Era.BEFORE_JULY_2025;
    Map<String, List<Answer>> byProvince = new LinkedHashMap<>();
    for (Answer answer : answers(central)) {
      province(answer.document(), era)
          .ifPresent(p -> byProvince.computeIfAbsent(p, _ -> new ArrayList<>()).add(answer));
    }
    Optional<PolicyDate> issued = documents.summary(central).flatMap(Coverages::date);
    List<CoverageRow> rows = new ArrayList<>();
    for (Province province : Provinces.all().of(era)) {
      List<Answer> found = byProvince.getOrDefault(province.name(), List.of());
      rows.add(row(province, found.stream().sorted(ORDER).toList(), issued));
    }
    return rows;
  }

  /** Everything below the document, nearest first, each once by its shortest way. */
  private List<Answer> answers(DocumentId central) throws IOException {
    Map<DocumentId, List<Summary>> ways = new LinkedHashMap<>();
    List<DocumentId> next = new ArrayList<>(List.of(central));
    List<Answer> out = new ArrayList<>();
    ways.put(central, List.of());
    for (int i = 0; i < next.size() && out.size() < MOST_ANSWERS; i++) {
      DocumentId at = next.get(i);
      List<Summary> through = new ArrayList<>();
      if (!at.equals(central)) {
        documents.summary(at).ifPresent(through::add);
        through.addAll(ways.getOrDefault(at, List.of()));
      }
      for (Relation relation : values.to(at)) {
        DocumentId below = relation.from();
        Optional<Summary> summary = documents.summary(below);
        boolean fresh = Ladders.climbs(relation) && !ways.containsKey(below);
        if (fresh && summary.isPresent()) {
          ways.put(below, List.copyOf(through));
          out.add(new Answer(summary.get(), through));
          next.add(below);
        }
      }
    }
    return out;
  }

  private static CoverageRow row(
      Province province, List<Answer> found, Optional<PolicyDate> issued) {
    Sign best =
        found.stream()
            .map(a -> sign(a.document()))
            .min(Comparator.naturalOrder())
            .orElse(Sign.NOTHING_FOUND);
    return new CoverageRow(province, best, found, lag(found, issued));
  }

  /** Days to the first plan whose day is known; unknown when the central day is. */
  private static OptionalLong lag(List<Answer> found, Optional<PolicyDate> issued) {
    if (issued.isEmpty() || !(issued.get() instanceof PolicyDate.Day from)) {
      return OptionalLong.empty();
    }
    return found.stream()
        .filter(a -> sign(a.document()) != Sign.NEWS_ONLY)
        .flatMap(a -> date(a.document()).stream())
        .filter(PolicyDate.Day.class::isInstance)
        .mapToLong(d -> ChronoUnit.DAYS.between(from.date(), d.earliest()))
        .filter(days -> days >= 0)
        .min();
  }

  private static Sign sign(Summary document) {
    return switch (document.facts().system()) {
      case PRESS -> Sign.NEWS_ONLY;
      case PARTY -> Sign.PARTY_PLAN;
      case STATE, INTERNATIONAL, STANDARD, ORGANISATION -> Sign.STATE_PLAN;
    };
  }

  private static Optional<PolicyDate> date(Summary document) {
    return document.facts().self().date();
  }

  private static Optional<String> province(Summary document, Province.Era era) {
    Place own = document.facts().place();
    Optional<String> name =
        own.province()
            .or(() ->
                document.facts().self().issuer().map(IssuingBody::place).flatMap(Place::province));
    return era == Province.Era.TODAY
        ? name.flatMap(Provinces.all()::today)
        : name.flatMap(n -> Provinces.all().find(n, era)).map(Province::name);
  }
}
