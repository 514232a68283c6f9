package vn.caunoi.searching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The runs of {@value #RUN} syllables of a text, without marks: what tells copies. */
final class Shingles {
  private static final int RUN = 6;

  private final List<String> runs = new ArrayList<>();
  private final Set<String> different;

  private Shingles(List<String> words) {
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + RUN)));
    }
    different = new HashSet<>(runs);
  }

  static Shingles of(String text) {
    return new Shingles(Syllable.of(text).stream().map(Syllable::folded).toList());
  }

  /** The share of this text's runs that the other has too; nothing of a text without runs. */
  double sharedWith(Shingles other) {
    long shared = runs.stream().filter(other.different::contains).count();
    return runs.isEmpty() ? 0 : shared / (double) runs.size();
  }
}
