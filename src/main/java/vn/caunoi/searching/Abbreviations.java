package vn.caunoi.searching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.indexing.TitleKey;
import vn.caunoi.policy.Abbreviation;

/** The abbreviations of the field and what they stand for. */
final class Abbreviations {
  private static final Abbreviations ALL =
      new Abbreviations(Abbreviation.of(Abbreviation.Use.QUERY));
  private static final int LONGEST = 12;

  private final Map<String, List<Syllable>> longByShort = new HashMap<>();
  private final Map<String, String> shortByLong = new HashMap<>();

  private Abbreviations(List<Abbreviation> rows) {
    for (Abbreviation row : rows) {
      String brief = Syllable.of(row.brief()).getFirst().term();
      List<Syllable> words = Syllable.of(row.words());
      longByShort.putIfAbsent(Syllable.fold(brief), words);
      shortByLong.putIfAbsent(key(words), brief);
    }
  }

  static Abbreviations all() {
    return ALL;
  }

  /** What a word stands for, whatever its case and marks; empty where it is no abbreviation. */
  Optional<List<Syllable>> expansion(String word) {
    return Optional.ofNullable(longByShort.get(Syllable.fold(word)));
  }

  /**
   * The abbreviation of the longest run of words that starts here.
   *
   * @return how many words it stands for, and the abbreviation
   */
  Optional<Map.Entry<Integer, String>> contraction(List<Syllable> words, int from) {
    for (int to = Math.min(words.size(), from + LONGEST); to > from + 1; to--) {
      String brief = shortByLong.get(key(words.subList(from, to)));
      if (brief != null) {
        return Optional.of(Map.entry(to - from, brief));
      }
    }
    return Optional.empty();
  }

  private static String key(List<Syllable> words) {
    return TitleKey.of(String.join(" ", words.stream().map(Syllable::term).toList()));
  }
}
