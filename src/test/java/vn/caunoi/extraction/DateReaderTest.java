package vn.caunoi.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.caunoi.policy.PolicyDate;

class DateReaderTest {
  private static final Optional<PolicyDate> PUBLISHED = PolicyDate.parse("2021-06-01");

  @TestFactory
  Stream<DynamicTest> readsEveryRowOfTheTableOfDates() {
    return Tables.tests(
        "dates.tsv",
        (input, expected) ->
            assertEquals(
                expected,
                DateReader.at(FoldedText.of(input), 0)
                    .flatMap(found -> found.date(PUBLISHED))
                    .map(PolicyDate::iso)
                    .orElse("NONE")));
  }
}
