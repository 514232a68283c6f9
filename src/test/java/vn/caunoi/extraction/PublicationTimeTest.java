package vn.caunoi.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.caunoi.policy.Span;
import vn.caunoi.text.Folding;

/** When an article appeared: as it is printed beside it, and as its page declares it. */
class PublicationTimeTest {
  @TestFactory
  Stream<DynamicTest> readsEveryTimeThatIsPrintedBesideAnArticle() {
    return Tables.tests(
        "publication-times.tsv",
        (input, expected) -> assertEquals(expected, told(Timestamp.alone(line(input)))));
  }

  @TestFactory
  Stream<DynamicTest> readsEveryTimeThatIsDeclaredForMachines() {
    return Tables.tests(
        "declared-times.tsv",
        (input, expected) -> assertEquals(expected, told(DeclaredTime.stamp(input))));
  }

  private static Line line(String text) {
    return new Line(0, new Span(0, text.length()), text, Folding.fold(text));
  }

  private static String told(Optional<Timestamp> stamp) {
    return stamp.map(s -> s.date() + s.time().map(t -> "T" + t).orElse("")).orElse("-");
  }
}
