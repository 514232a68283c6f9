package vn.caunoi.linking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The abbreviations of titles ({@code abbreviations.tsv}) and the words they stand for. */
final class Abbreviations {
  private static final Map<String, String> WORDS = read();

  private Abbreviations() {}

  /** The words that a token stands for, or the token itself; {@code nkt} is no abbreviation. */
  static String expand(String token) {
    return WORDS.getOrDefault(token, token);
  }

  private static Map<String, String> read() {
    String name = "abbreviations.tsv";
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Abbreviations.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }
}
