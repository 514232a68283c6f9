package vn.caunoi.searching;

import java.util.List;

/**
 * How likely the words of a query without marks (không dấu) lost them on the way to the keyboard.
 *
 * <p>About {@value #NATURAL} of the words of a Vietnamese text have no marks at all; a query with
 * many more was typed carelessly. Half a word is added on both sides, so that a short query says
 * less than a long one.
 *
 * <table>
 *   <caption>Examples</caption>
 *   <tr><th>query</th><th>without marks</th><th>share lost</th></tr>
 *   <tr><td>chính sách cho người mang thai</td><td>3 of 6</td><td>.38</td></tr>
 *   <tr><td>hỗ trợ nguoi khuyet tat</td><td>3 of 5</td><td>.49</td></tr>
 *   <tr><td>hỗ trợ xe lăn</td><td>1 of 4</td><td>.15</td></tr>
 * </table>
 */
final class BareShare {
  private static final double NATURAL = 0.22;
  private static final double UNSURE = 0.5;

  /** Even of words that were certainly typed without marks some have none. */
  private static final double CHEAPEST = -0.7;

  private BareShare() {}

  /** The natural logarithm of the share that lost them, at most −0.7. */
  static double cost(List<Syllable> typed) {
    int all = 0;
    int bare = 0;
    for (Syllable each : typed) {
      String term = each.term();
      if (term.length() > 1 && term.chars().allMatch(Character::isLetter)) {
        all++;
        bare += term.equals(each.folded()) ? 1 : 0;
      }
    }
    double lost = Math.max(bare - NATURAL * all, 0) + UNSURE;
    return Math.min(CHEAPEST, Math.log(lost / ((1 - NATURAL) * all + 2 * UNSURE)));
  }
}
