package vn.caunoi.searching;

import java.io.IOException;
import java.text.CollationKey;
import java.text.Collator;
import java.util.Locale;
import java.util.Optional;
import vn.caunoi.indexing.StoredEntry;
import vn.caunoi.library.Facet;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.Holding;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.PolicyArea;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Provinces;

/** Names the values of facets for people, in Vietnamese, and tells where a name comes. */
final class FacetLabels {
  private static final Collator VIETNAMESE = Collator.getInstance(Locale.of("vi"));
  private static final long MOST_KEPT = 1L << 20;

  private final StoredValues values;
  private final Kept<String, CollationKey> places = new Kept<>(MOST_KEPT);

  FacetLabels(StoredValues values) {
    this.values = values;
  }

  String of(Facet facet, String value) throws IOException {
    return switch (facet) {
      case AREA -> PolicyArea.ofCode(value).map(PolicyArea::vietnamese).orElse(value);
      case LEVEL -> Level.ofCode(value).map(Level::vietnamese).orElse(value);
      case PROVINCE -> province(value);
      case HOLDING -> holding(value);
      case IMPLEMENTS -> document(value);
      case TYPE, PROVINCE_TODAY, REGION, YEAR, ISSUER -> value;
    };
  }

  /** Where a label comes in the order of Vietnamese; to compare labels themselves costs a page. */
  CollationKey place(String label) throws IOException {
    return places.get(
        label,
        key -> {
          CollationKey place = VIETNAMESE.getCollationKey(key);
          return Kept.Weighed.of(place, key.length() + place.toByteArray().length);
        });
  }

  private static String province(String name) {
    return Provinces.all()
        .today(name)
        .filter(now -> !now.equals(name))
        .map(now -> name + " (nay " + now + ")")
        .orElse(name);
  }

  private static String holding(String code) {
    for (Holding holding : Holding.values()) {
      if (holding.code().equals(code)) {
        return switch (holding) {
          case FULL_TEXT -> "Có toàn văn";
          case CATALOGUE -> "Chỉ có bản ghi";
          case CITED_ONLY -> "Chỉ biết qua dẫn chiếu";
        };
      }
    }
    return code;
  }

  private String document(String key) throws IOException {
    Optional<DocumentId> id = DocumentId.parse(key);
    Optional<StoredEntry> entry = id.isEmpty() ? Optional.empty() : values.entry(id.get());
    return entry.map(e -> label(e.summary())).orElse(key);
  }

  private static String label(Summary document) {
    String year =
        document.facts().self().date().map(PolicyDate::year).map(y -> " (" + y + ")").orElse("");
    return document.facts().self().name().map(name -> name + year).orElse(document.id().key());
  }
}
