package vn.caunoi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.caunoi.load.GeneratedFiles;

/** The texts that benchmarks run on. */
final class Texts {
  private static final Path GOLD = Path.of("src/test/resources/gold");

  private Texts() {}

  /** The documents written for the gold set: letterheads, damage, tables, news, long and short. */
  static List<String> gold() {
    try (Stream<Path> files = Files.walk(GOLD)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(Texts::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the gold documents cannot be listed", e);
    }
  }

  /** So many generated plans of two kilobytes. */
  static List<String> generated(int count) {
    return IntStream.range(0, count).mapToObj(GeneratedFiles::text).toList();
  }

  /** How many megabytes of UTF-8 these texts are. */
  static double megabytes(List<String> texts) {
    return texts.stream().mapToLong(t -> t.getBytes(StandardCharsets.UTF_8).length).sum() / 1e6;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("a gold document cannot be read", e);
    }
  }
}
