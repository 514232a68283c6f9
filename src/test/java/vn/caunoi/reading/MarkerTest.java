package vn.caunoi.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class MarkerTest {

  @TestFactory
  Stream<DynamicTest> readsEveryRowOfTheTable() throws IOException {
    return Tables.tests(
        "markers.tsv",
        (input, expected) -> {
          Marker marker = Marker.at(input, 0, input.length());
          String kind = marker.kind().name();
          assertEquals(expected, marker.length() == 0 ? kind : kind + " " + marker.length());
        });
  }
}
