package vn.caunoi.searching;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.caunoi.indexing.Fields;
import vn.caunoi.indexing.StoredEntry;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.NumberQuery;
import vn.caunoi.policy.PolicyDate;

/** Looks up the documents that bear a number, however clumsily it was typed. */
final class NumberedDocuments {
  /** Programmes and schemes are known by the serial of the decision that approved them. */
  private static final Set<String> APPROVED = Set.of("da", "ctr");

  private final StoredValues values;

  NumberedDocuments(StoredValues values) {
    this.values = values;
  }

  /** The documents, by their numbers in the reader. */
  Map<Integer, Summary> find(List<NumberQuery> queries) throws IOException {
    Map<Integer, Summary> out = new LinkedHashMap<>();
    for (NumberQuery query : queries) {
      Map<Integer, StoredEntry> bearers = values.numberedEntries(Fields.SERIAL, query.serial());
      bearers.forEach((doc, entry) -> {
        if (fits(query, entry.summary())) {
          out.put(doc, entry.summary());
        }
      });
    }
    return out;
  }

  private static boolean fits(NumberQuery query, Summary document) {
    Optional<DocumentNumber> number = document.facts().self().number();
    return number.isPresent()
        && (query.matches(number.get())
            || issuedIn(query, document, number.get())
            || approved(query, number.get()));
  }

  /** {@code chi thi 39 nam 2024}: the year of issue where the number holds none. */
  private static boolean issuedIn(NumberQuery query, Summary document, DocumentNumber number) {
    NumberQuery undated =
        new NumberQuery(query.serial(), query.type(), OptionalInt.empty(), query.issuers());
    Optional<Integer> issued = document.facts().self().date().map(PolicyDate::year);
    return query.year().isPresent()
        && number.year().isEmpty()
        && undated.matches(number)
        && issued.equals(Optional.of(query.year().getAsInt()));
  }

  private static boolean approved(NumberQuery query, DocumentNumber number) {
    return query.type().filter(APPROVED::contains).isPresent()
        && number.serialKey().equals(query.serial())
        && number.type().equals("QĐ")
        && number.issuers().equals(List.of("TTg"));
  }
}
