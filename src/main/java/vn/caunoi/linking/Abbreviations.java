package vn.caunoi.linking;

import java.util.Map;

/** The abbreviations of titles ({@code abbreviations.tsv}) and the words they stand for. */
final class Abbreviations {
  private static final Map<String, String> WORDS = LinkingTable.read("abbreviations.tsv");

  private Abbreviations() {}

  /** The words that a token stands for, or the token itself; {@code nkt} is no abbreviation. */
  static String expand(String token) {
    return WORDS.getOrDefault(token, token);
  }
}
