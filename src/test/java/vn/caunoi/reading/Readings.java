package vn.caunoi.reading;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.stream.Collectors;
import vn.caunoi.corpus.MediaKind;
import vn.caunoi.policy.TextBlock;

/** Reads what tests give, and looks at what came of it. */
final class Readings {
  private Readings() {}

  static ReadResult.Read text(String text) {
    return read("test.txt", MediaKind.TEXT, text);
  }

  static ReadResult.Read html(String page) {
    return read("test.html", MediaKind.HTML, page);
  }

  static ReadResult.Read page(String name) throws IOException {
    Path file = Path.of("src/test/resources/pages", name);
    return html(Files.readString(file, StandardCharsets.UTF_8));
  }

  private static ReadResult.Read read(String source, MediaKind kind, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return assertInstanceOf(ReadResult.Read.class, new DocumentReader().read(source, kind, bytes));
  }

  /** The blocks, parted by pilcrows. */
  static String blocks(ReadResult.Read read) {
    String text = read.text().text();
    return read.text().blocks().stream()
        .map(b -> b.span().of(text))
        .collect(Collectors.joining(" ¶ "));
  }

  /** The only table of a text. */
  static TextBlock.Table table(ReadResult.Read read) {
    return read.text().blocks().stream()
        .filter(TextBlock.Table.class::isInstance)
        .map(TextBlock.Table.class::cast)
        .findFirst()
        .orElseThrow();
  }

  /** The cells of a row, parted by bars, items of a cell in brackets. */
  static String row(ReadResult.Read read, int row) {
    String text = read.text().text();
    return table(read).rows().get(row).cells().stream()
        .map(c -> cell(text, c))
        .collect(Collectors.joining("|"));
  }

  private static String cell(String text, TextBlock.Cell cell) {
    return cell.items().isEmpty()
        ? cell.span().of(text)
        : cell.items().stream().map(i -> "[" + i.of(text) + "]").collect(Collectors.joining());
  }

  /** Every displayed character stands where the map says, and every block holds its text. */
  static void assertMapped(ReadResult.Read read) {
    String text = read.text().text();
    for (int i = 0; i < text.length(); i++) {
      int start = read.text().origin().origin(i);
      int end = read.text().origin().originEnd(i + 1);
      String source = read.decoded().substring(start, end);
      assertTrue(isFrom(source, text.charAt(i)), text.charAt(i) + " from " + source + " at " + i);
    }
    int last = 0;
    for (TextBlock block : read.text().blocks()) {
      assertTrue(text.substring(last, block.span().start()).isBlank(), "text outside blocks");
      last = block.span().end();
    }
    assertTrue(text.substring(last).isBlank(), "text behind the last block");
  }

  private static boolean isFrom(String source, char shown) {
    boolean odd = Character.isWhitespace(shown) || source.isEmpty() || source.startsWith("&");
    boolean eth = source.equals("\u00D0") || source.equals("\u00F0");
    return odd || eth || Normalizer.normalize(source, Normalizer.Form.NFC).indexOf(shown) >= 0;
  }
}
