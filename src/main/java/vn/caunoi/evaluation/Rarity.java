package vn.caunoi.evaluation;

import java.util.HashMap;
import java.util.Map;
import vn.caunoi.text.Folding;

/**
 * How telling each syllable of a collection is: its inverse document frequency in any of its
 * spellings, so that a query is cut to the same syllables whether it has marks or not.
 */
final class Rarity {
  private final Map<String, Integer> documents = new HashMap<>();
  private int all;

  void add(CollectionDocument document) {
    all++;
    Word.of(document.text()).stream()
        .map(word -> fold(word.term()))
        .distinct()
        .forEach(word -> documents.merge(word, 1, Integer::sum));
  }

  /** A syllable that no document has tells nothing. */
  double of(String term) {
    int with = documents.getOrDefault(fold(term), 0);
    return with == 0 ? 0 : Math.log(1 + (all - with + 0.5) / (with + 0.5));
  }

  private static String fold(String term) {
    char[] chars = term.toCharArray();
    return new String(chars, 0, Folding.fold(chars, chars.length));
  }
}
