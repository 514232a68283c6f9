package vn.caunoi.reading;

import java.util.List;
import java.util.Locale;
import vn.caunoi.policy.DataTable;
import vn.caunoi.policy.Span;

/** Names and words with a dash in them, which a line break must not turn into a list. */
final class Compounds {
  static final Compounds READ = new Compounds(DataTable.read(Compounds.class, "compounds.tsv", 2));

  private final List<List<String>> pairs;

  private Compounds(List<List<String>> pairs) {
    this.pairs = pairs;
  }

  /** Whether the end of one stretch and what follows the marker of the next are one compound. */
  boolean joined(String text, Span before, Span next, Marker marker) {
    int word = next.start() + marker.length();
    String left = text.substring(Math.max(before.start(), before.end() - 30), before.end());
    String right = text.substring(word, Math.min(next.end(), word + 30));
    return joined(left, right);
  }

  /** Whether the words around a dash are one compound; two years are one too. */
  boolean joined(String left, String right) {
    String l = left.strip().toLowerCase(Locale.ROOT);
    String r = right.strip().toLowerCase(Locale.ROOT);
    if (Marker.digits(r, 0, r.length()) == 4 && endsInYear(l)) {
      return true;
    }
    for (List<String> pair : pairs) {
      if (l.endsWith(pair.get(0)) && r.startsWith(pair.get(1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsInYear(String text) {
    int from = text.length() - 4;
    return from >= 0
        && Marker.digits(text, from, text.length()) == 4
        && (from == 0 || !Character.isDigit(text.charAt(from - 1)));
  }
}
