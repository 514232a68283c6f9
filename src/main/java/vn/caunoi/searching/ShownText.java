package vn.caunoi.searching;

import java.util.List;
import vn.caunoi.indexing.StoredPassage;

/**
 * The displayed text of a source, and where its passages stand in it.
 *
 * @param first the number of the first passage in the reader; the others follow it
 */
record ShownText(String text, List<StoredPassage> passages, int first) {
  ShownText {
    passages = List.copyOf(passages);
  }

  /** The passage with this number in the reader. */
  StoredPassage passage(int luceneNumber) {
    return passages.get(luceneNumber - first);
  }
}
