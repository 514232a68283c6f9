package vn.caunoi.evaluation;

import java.util.HashMap;
import java.util.Map;

/** How telling each syllable of a collection is: its inverse document frequency. */
final class Rarity {
  private final Map<String, Integer> documents = new HashMap<>();
  private int all;

  void add(CollectionDocument document) {
    all++;
    Word.of(document.text()).forEach(word -> documents.merge(word.term(), 1, Integer::sum));
  }

  /** A syllable that no document has tells nothing. */
  double of(String term) {
    int with = documents.getOrDefault(term, 0);
    return with == 0 ? 0 : Math.log(1 + (all - with + 0.5) / (with + 0.5));
  }
}
