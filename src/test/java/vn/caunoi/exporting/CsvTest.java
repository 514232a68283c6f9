package vn.caunoi.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  private static final String ALPHABET = "aố đ,\"\r\n\t=+-@'|;\u2028😀";

  @Test
  void givesBackEveryCellHoweverItLooks() {
    Random random = new Random(39);
    List<List<String>> rows =
        IntStream.range(0, 300)
            .mapToObj(_ -> List.of("x" + text(random), "y" + text(random)))
            .toList();
    List<List<String>> read = CsvReader.read(print(rows));
    assertEquals(List.of("A, đầu", "B"), read.getFirst());
    assertEquals(rows, read.subList(1, read.size()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+84", "-5", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"x\",\"y\")"})
  void makesCellsThatSpreadsheetsWouldRunHarmless(String cell) {
    String read = CsvReader.read(print(List.of(List.of(cell, "")))).get(1).getFirst();
    assertEquals("'" + cell, read);
  }

  @Test
  void leavesUnknownEmptyAndPartsLists() {
    Function<Integer, Object> unknown = _ -> Optional.empty();
    Table<Integer> table =
        new Table<>(
            List.of(
                new Table.Column<>("a", "A", unknown),
                new Table.Column<>("b", "B", i -> Optional.of(List.of("x", "y" + i)))),
            Stream.of(1));
    assertEquals("A,B\r\n,x | y1\r\n", Csv.lines(table).collect(Collectors.joining()));
  }

  @Test
  void readsRowsOnlyAsTheyAreWanted() {
    Stream<Integer> endless =
        Stream.iterate(0, i -> i + 1).peek(i -> assertTrue(i <= 5, "read too far"));
    Table<Integer> table = new Table<>(List.of(new Table.Column<>("a", "A", i -> i)), endless);
    assertEquals(List.of("A\r\n", "0\r\n", "1\r\n"), Csv.lines(table).limit(3).toList());
  }

  private static String print(List<List<String>> rows) {
    Table<List<String>> table =
        new Table<>(
            List.of(
                new Table.Column<>("a", "A, đầu", List::getFirst),
                new Table.Column<>("b", "B", List::getLast)),
            rows.stream());
    return Csv.lines(table).collect(Collectors.joining());
  }

  private static String text(Random random) {
    int letters = ALPHABET.codePointCount(0, ALPHABET.length());
    return random
        .ints(random.nextInt(8), 0, letters)
        .map(i -> ALPHABET.codePointAt(ALPHABET.offsetByCodePoints(0, i)))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
