package vn.caunoi.searching;

import java.util.List;

/**
 * A word of a query and how the index may write it.
 *
 * <table>
 *   <caption>Forms</caption>
 *   <tr><th>query</th><th>{@code key}</th><th>{@code spellings}</th><th>{@code likely}</th></tr>
 *   <tr><td>người khuyết tật</td><td>tật</td><td>tật</td><td>tật, 1</td></tr>
 *   <tr><td>nguoi khuyet tat</td><td>tat</td><td>tật, tắt, tất, tạt</td><td>tật, 0.97</td></tr>
 * </table>
 *
 * @param syllable as repaired
 * @param key what it is compared by: with its marks if the query has any, else without
 * @param spellings all terms that it stands for, at least one
 * @param likely the spelling that its neighbours speak for
 * @param certainty how far they do, from 0 to 1
 */
record QueryWord(
    Syllable syllable, String key, List<String> spellings, String likely, double certainty) {
  QueryWord {
    spellings = List.copyOf(spellings);
  }

  /** A word that is searched as it is written. */
  static QueryWord exact(Syllable syllable) {
    return new QueryWord(syllable, syllable.term(), List.of(syllable.term()), syllable.term(), 1);
  }

  String folded() {
    return syllable.folded();
  }
}
