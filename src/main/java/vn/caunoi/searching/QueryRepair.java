package vn.caunoi.searching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.caunoi.text.SyllableShape;

/**
 * Restores missing marks and mends slips in a query, as far as the index's own language model is
 * sure of it; otherwise what was typed is kept.
 *
 * <p>The best row of candidates is found by Viterbi over pairs of syllables. What a change costs
 * there:
 *
 * <table>
 *   <caption>Changes, as natural logarithms of how rarely they are right</caption>
 *   <tr><th>what was typed</th><th>change</th><th>cost</th></tr>
 *   <tr><td>no marks, and the index lacks it</td><td>marks</td><td>{@link BareShare}</td></tr>
 *   <tr><td>no marks, and the index has it</td><td>marks</td><td>the same and 0.8</td></tr>
 *   <tr><td>marks, and the index lacks it</td><td>other marks</td><td>4</td></tr>
 *   <tr><td>no syllable of Vietnamese</td><td>one letter</td><td>3</td></tr>
 *   <tr><td>a syllable that the index lacks</td><td>one letter</td><td>14</td></tr>
 *   <tr><td>a syllable that the index has</td><td>one letter</td><td>18</td></tr>
 * </table>
 *
 * <p>A small index lacks many good words, and some pair of common syllables stands beside every
 * word by chance: so letters are changed only for a syllable that stands beside its neighbours more
 * often than by chance, those of a word of two letters only for a longer one, and marks of a query
 * whose other words have theirs only within what looks like one word ({@link Neighbours#lift}). A
 * query without any marks is mended in its folded form and gets none.
 */
final class QueryRepair {
  private static final double KNOWN = -0.8;
  private static final double REMARKED = -4;
  private static final double NONSENSE = -3;
  private static final double UNKNOWN_SLIP = -14;
  private static final double KNOWN_SLIP = -18;

  /** A query whose words have cheaper marks than this was typed without many of them. */
  private static final double CARELESS = -1.6;

  /** Parts of one word stand beside each other so much more often than by chance. */
  private static final double ONE_WORD = 10;

  private static final double MORE_THAN_CHANCE = 2;

  /** Fewer pairs are evidence only of a rare name, if they go together by this much. */
  private static final double RARE_NAME = 30;

  private static final int TINY = 2;
  private static final long ENOUGH_PAIRS = 3;
  private static final int MOST_CANDIDATES = 8;
  private static final int MOST_SPELLINGS = 4;

  private final Vocabulary vocabulary;
  private final boolean folded;

  /**
   * @param marked whether the query has marks anywhere
   */
  QueryRepair(Vocabulary vocabulary, boolean marked) {
    this.vocabulary = vocabulary;
    this.folded = !marked;
  }

  /** The syllables as they are best searched; the same number, in the same order. */
  List<Syllable> repair(List<Syllable> typed, String query) throws IOException {
    return typed.isEmpty() || vocabulary.total() == 0 ? typed : new Repair(typed, query).best();
  }

  /** The repair of one query. */
  private final class Repair {
    private final List<Syllable> typed;
    private final String query;
    private final Neighbours neighbours;
    private final double restored;

    Repair(List<Syllable> typed, String query) {
      this.typed = typed;
      this.query = query;
      neighbours = new Neighbours(vocabulary, typed);
      restored = BareShare.cost(typed);
    }

    List<Syllable> best() throws IOException {
      BitSet questions = QuestionWords.in(typed);
      List<List<Lattice.Candidate>> all = new ArrayList<>();
      for (int i = 0; i < typed.size(); i++) {
        Map<String, Double> costs = new LinkedHashMap<>();
        costs.put(term(i), 0.0);
        if (!questions.get(i) && isWord(typed.get(i), query)) {
          change(i, costs);
        }
        all.add(
            costs.entrySet().stream()
                .map(e -> new Lattice.Candidate(e.getKey(), e.getValue()))
                .toList());
      }
      int[] best = new Lattice(vocabulary, folded, all).best();
      List<Syllable> out = new ArrayList<>();
      for (int i = 0; i < best.length; i++) {
        out.add(typed.get(i).withTerm(all.get(i).get(best[i]).term()));
      }
      return out;
    }

    private void change(int i, Map<String, Double> costs) throws IOException {
      String plain = typed.get(i).folded();
      boolean known = vocabulary.count(term(i), folded) > 0;
      boolean stranger = neighbours.pairs(i, plain) == 0;
      boolean bare = term(i).equals(plain);
      if (!folded && (typed.size() == 1 ? bare : !stranger && (bare || !known))) {
        double cost = bare ? restored : REMARKED;
        if (cost >= CARELESS || neighbours.lift(i, plain) >= ONE_WORD) {
          for (String spelling : vocabulary.usualSpellings(plain)) {
            costs.putIfAbsent(spelling, cost + (bare && known ? KNOWN : 0));
          }
        }
      }
      if (stranger) {
        slips(i, known, costs);
      }
    }

    private void slips(int i, boolean known, Map<String, Double> costs) throws IOException {
      boolean syllable = known || SyllableShape.fits(typed.get(i).folded());
      double cost = known ? KNOWN_SLIP : syllable ? UNKNOWN_SLIP : NONSENSE;
      Map<String, Long> evidence = new LinkedHashMap<>();
      for (String other : vocabulary.oneSlipAway(typed.get(i).folded())) {
        long pairs = neighbours.pairs(i, other);
        double lift = pairs == 0 ? 0 : neighbours.lift(i, other);
        boolean rareName = !known && lift >= RARE_NAME;
        boolean byChance = syllable && (lift < MORE_THAN_CHANCE || bothTiny(i, other));
        if ((pairs >= ENOUGH_PAIRS || rareName) && !byChance) {
          evidence.put(other, pairs);
        }
      }
      for (String plain : likeliest(evidence)) {
        List<String> spellings = folded ? List.of(plain) : vocabulary.usualSpellings(plain);
        for (String spelling : spellings.subList(0, Math.min(MOST_SPELLINGS, spellings.size()))) {
          costs.putIfAbsent(spelling, cost);
        }
      }
    }

    /** Any two letters are one slip from a dozen other words of two. */
    private boolean bothTiny(int i, String other) {
      return typed.get(i).folded().length() <= TINY && other.length() <= TINY;
    }

    private String term(int i) {
      return folded ? typed.get(i).folded() : typed.get(i).term();
    }
  }

  private static List<String> likeliest(Map<String, Long> evidence) {
    return evidence.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(MOST_CANDIDATES)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Figures, single letters, abbreviations and what is typed in capitals are left alone. */
  private static boolean isWord(Syllable syllable, String query) {
    String printed = syllable.span().of(query);
    boolean capitals =
        printed.equals(printed.toUpperCase(Locale.ROOT))
            && !query.equals(query.toUpperCase(Locale.ROOT));
    return syllable.term().length() > 1
        && syllable.term().chars().allMatch(Character::isLetter)
        && !capitals
        && Abbreviations.all().expansion(syllable.term()).isEmpty();
  }
}
