package vn.caunoi.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.caunoi.policy.Metadata;

class SamenessTest {
  @TestFactory
  Stream<DynamicTest> tellsWhetherTwoSourcesAreOneDocument() throws IOException {
    return Tables.rows("sameness").map(row -> dynamicTest(row[2], () -> check(row)));
  }

  private static void check(String[] row) {
    String[] pair = row[0].split("//", -1);
    Traits one = traits(pair[0]);
    Traits two = traits(pair[1]);

    assertEquals(row[1], Sameness.of(one, two).name(), row[2]);
    assertEquals(row[1], Sameness.of(two, one).name(), row[2]);
  }

  private static Traits traits(String line) {
    Metadata facts = Given.text("x", line.strip()).done().metadata();
    return Traits.of(facts);
  }
}
