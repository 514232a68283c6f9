package vn.caunoi.linking;

import java.util.Map;
import java.util.stream.Collectors;
import vn.caunoi.policy.Abbreviation;

/** The abbreviations of titles and the words they stand for. */
final class Abbreviations {
  private static final Map<String, String> WORDS =
      Abbreviation.of(Abbreviation.Use.TITLE).stream()
          .collect(Collectors.toUnmodifiableMap(Abbreviation::brief, Abbreviation::words));

  private Abbreviations() {}

  /** The words that a token stands for, or the token itself; {@code nkt} is no abbreviation. */
  static String expand(String token) {
    return WORDS.getOrDefault(token, token);
  }
}
