package vn.caunoi.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.caunoi.library.CoverageRow;
import vn.caunoi.policy.PolicyDate;

/**
 * What every province did about a central document.
 *
 * @param counts how many provinces have each sign
 */
@Serdeable
record CoverageJson(String central, String era, Map<String, Long> counts, List<RowJson> provinces) {

  /**
   * A province.
   *
   * @param sign state_plan, party_plan, news_only or nothing_found
   * @param earliest date of the first plan, or of the first article where there is no plan
   * @param lagDays days between the central document and the first plan
   */
  @Serdeable
  record RowJson(
      String province,
      String region,
      String sign,
      @Nullable String earliest,
      @Nullable Long lagDays,
      List<AnswerJson> answers) {}

  /**
   * A document that answers.
   *
   * @param through addresses of the documents between it and the central one, nearest first
   */
  @Serdeable
  record AnswerJson(DocumentJson document, List<String> through) {}

  static CoverageJson of(String central, String era, List<CoverageRow> rows) {
    Map<String, Long> counts = new LinkedHashMap<>();
    Arrays.stream(CoverageRow.Sign.values())
        .forEach(s -> counts.put(name(s), rows.stream().filter(r -> r.sign() == s).count()));
    return new CoverageJson(central, era, counts, rows.stream().map(CoverageJson::row).toList());
  }

  private static RowJson row(CoverageRow row) {
    return new RowJson(
        row.province().name(),
        row.province().region(),
        name(row.sign()),
        row.earliest().map(PolicyDate::iso).orElse(null),
        row.lagDays().isPresent() ? row.lagDays().getAsLong() : null,
        row.documents().stream()
            .map(a ->
                new AnswerJson(
                    DocumentJson.of(a.document()),
                    a.through().stream().map(t -> t.id().path()).toList()))
            .toList());
  }

  private static String name(CoverageRow.Sign sign) {
    return sign.name().toLowerCase(Locale.ROOT);
  }
}
