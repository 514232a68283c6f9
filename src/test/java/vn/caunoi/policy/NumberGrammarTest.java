package vn.caunoi.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class NumberGrammarTest {

  @TestFactory
  Stream<DynamicTest> readsEveryRowOfTheTableOfNumbers() throws IOException {
    return Files.readAllLines(
            Path.of("src/test/resources/tables/numbers.tsv"), StandardCharsets.UTF_8)
        .stream()
        .skip(1)
        .map(line -> line.split("\t"))
        .map(c -> DynamicTest.dynamicTest(c[0] + " (" + c[2] + ")", () -> check(c[0], c[1])));
  }

  private static void check(String input, String expected) {
    Optional<NumberGrammar.Reading> reading = NumberGrammar.at(unescaped(input), 0);
    String[] parts = expected.split(" \\+ ", -1);
    assertEquals(parts[0], reading.map(r -> r.number().print()).orElse("NONE"));
    if (parts.length > 1) {
      assertTrue(reading.orElseThrow().repairs().contains(parts[1]), reading.toString());
    }
    reading.ifPresent(
        r -> assertEquals(Optional.of(r.number()), DocumentNumber.parse(r.number().print())));
  }

  private static String unescaped(String input) {
    return input.replace("\\\\", "\u0001").replace("\\n", "\n").replace('\u0001', '\\');
  }

  @Test
  void leavesTrailingPunctuationAndWordsOutOfTheNumber() {
    assertEquals(10, NumberGrammar.at("753/QĐ-TTgngày", 0).orElseThrow().end());
    assertEquals(10, NumberGrammar.at("753/QĐ-TTg.", 0).orElseThrow().end());
    assertEquals(14, NumberGrammar.at("xx 39 - CT/ TW", 3).orElseThrow().end());
  }

  @Test
  void isSureOnlyWhereEverySymbolIsKnownAndNoMarkIsLost() {
    assertTrue(NumberGrammar.at("753/QĐ-TTg", 0).orElseThrow().sure());
    assertEquals(false, NumberGrammar.at("1190 QĐ-UBND", 0).orElseThrow().sure());
    assertEquals(false, NumberGrammar.at("12/HIV-AIDS", 0).orElseThrow().sure());
  }

  @TestFactory
  Stream<DynamicTest> readsClumsyQueries() {
    return Stream.of(
            List.of("39 ct tw", "39-CT/TW"),
            List.of("39/CT-TW", "39-CT/TW"),
            List.of("39ct/tw", "39-CT/TW"),
            List.of("chi thi 39", "39-CT/TW"),
            List.of("Chỉ thị số 39", "39-CT/TW"),
            List.of("qd 753", "753/QĐ-TTg"),
            List.of("753", "753/QĐ-TTg"),
            List.of("753qdttg", "753/QĐ-TTg"),
            List.of("nd 20 2021", "20/2021/NĐ-CP"),
            List.of("nghi dinh 20/2021", "20/2021/NĐ-CP"),
            List.of("1190 qd ttg", "1190/QĐ-TTg"),
            List.of("51/2010", "51/2010/QH12"),
            List.of("luat 51/2010/QH12", "51/2010/QH12"),
            List.of("8 qd ubqgnkt", "08/QĐ-UBQGNKT"),
            List.of("QĐ753", "753/QĐ-TTg"),
            List.of("nq42/tw", "42-NQ/TW"),
            List.of("18 tt tu", "18-TT/TU"))
        .map(row ->
            DynamicTest.dynamicTest(
                row.get(0),
                () ->
                    assertTrue(
                        NumberGrammar.clumsy(row.get(0)).stream()
                            .anyMatch(
                                q -> q.matches(DocumentNumber.parse(row.get(1)).orElseThrow())))));
  }

  @Test
  void doesNotTakeOtherQueriesForNumbers() {
    List<String> others =
        List.of(
            "người khuyết tật",
            "18/4",
            "giai đoạn 2021-2030",
            "",
            "1000000",
            "quyet dinh 753 cua thu",
            "kh 16 NKT");
    for (String query : others) {
      assertEquals(List.of(), NumberGrammar.clumsy(query), query);
    }
  }
}
