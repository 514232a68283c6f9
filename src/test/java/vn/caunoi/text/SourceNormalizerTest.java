package vn.caunoi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SourceNormalizerTest {

  @TestFactory
  Stream<DynamicTest> writesEveryRowOfTheTableInOneWay() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/tables/source-text.tsv")).stream()
        .skip(1)
        .map(line -> line.split("\t"))
        .map(c ->
            DynamicTest.dynamicTest(
                c[2],
                () -> assertEquals(plain(c[1]), SourceNormalizer.normalize(plain(c[0])).text())));
  }

  /** {@code \\u} with four hexadecimal digits, and {@code \\n}, {@code \\r}, {@code \\f}. */
  private static String plain(String cell) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      if (cell.startsWith("\\u", i)) {
        out.append((char) Integer.parseInt(cell.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        out.append(cell.charAt(i));
      }
    }
    return out.toString().translateEscapes();
  }

  @Test
  void mapsAComposedLetterToAllOfItsParts() {
    MappedText text = SourceNormalizer.normalize("x e\u0302\u0301 y");
    assertEquals("x \u1EBF y", text.text());
    assertEquals(2, text.origin().origin(2));
    assertEquals(5, text.origin().originEnd(3));
    assertEquals(6, text.origin().origin(4));
  }

  @Test
  void givesComposedTextForWhateverItIsGiven() {
    Random random = new Random(7);
    String alphabet =
        "aeoAĐ\u00D0\u0301\u0302\u031B\u0323 \t\r\n\u00A0\u200B\uD83D\uDE00\u1100\u1161\u212B";
    for (int round = 0; round < 2000; round++) {
      StringBuilder input = new StringBuilder();
      for (int i = random.nextInt(20); i > 0; i--) {
        input.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      MappedText text = SourceNormalizer.normalize(input.toString());
      assertTrue(Normalizer.isNormalized(text.text(), Normalizer.Form.NFC), input.toString());
      for (int i = 0; i < text.length(); i++) {
        assertTrue(text.origin().origin(i) < text.origin().originEnd(i + 1));
        assertTrue(text.origin().originEnd(i + 1) <= input.length());
      }
    }
  }
}
