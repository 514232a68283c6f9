package vn.caunoi.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.caunoi.corpus.SourceFile;
import vn.caunoi.reading.DocumentReader;
import vn.caunoi.reading.ReadResult;

/** Texts and tables of the tests of this package. */
final class Texts {
  private Texts() {}

  /** A row of a table: input, expected, why. */
  record Row(String input, String expected, String why) {}

  static List<Row> table(String name) {
    try (var in = Texts.class.getResourceAsStream("/tables/" + name)) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .map(l -> l.split("\t", -1))
          .map(c -> new Row(c[0].replace("⏎", "\n"), c[1], c[2]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The document that a text is, through reading and extraction. */
  static ExtractedDocument extract(String text) {
    return extract(text.startsWith("<") ? "test.html" : "test.txt", text);
  }

  static ExtractedDocument extract(String name, String text) {
    try {
      Path file = Files.createTempDirectory("caunoi").resolve(name);
      Files.writeString(file, text);
      ReadResult read = new DocumentReader().read(SourceFile.of(file));
      Files.delete(file);
      Files.delete(file.getParent());
      return switch (read) {
        case ReadResult.Read r -> new Extractor().extract(r);
        case ReadResult.Unreadable u -> throw new AssertionError(u.problems().toString());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
