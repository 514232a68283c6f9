package vn.caunoi.policy;

import java.util.List;

/**
 * Words in the names of local bodies, as {@link PlaceWords} compares them.
 *
 * @param folded without marks, one space between them
 * @param count how many they are
 */
record LocalWords(String folded, int count) {
  private static final WordTable TABLE = WordTable.read(LocalWords.class, "local-words.tsv");

  /** Reads words as a table has them. */
  static LocalWords of(String printed) {
    String folded = Slug.of(printed).value().replace('-', ' ');
    return new LocalWords(folded, folded.split(" ", -1).length);
  }

  /** The words of a list of {@code local-words.tsv}, in their order. */
  static List<LocalWords> list(String name) {
    return TABLE.list(name).stream().map(LocalWords::of).toList();
  }

  boolean at(PlaceWords name, int from) {
    return name.says(from, folded, count);
  }
}
