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
 * <p>Marks that were typed are only changed where the index lacks the word, but has its letters
 * beside the same neighbours.
 *
 * <p>The best row of candidates is found by Viterbi over pairs of syllables. A query without any
 * marks is mended in its folded form and gets none.
 */
final class QueryRepair {
  /** Costs of changes, as natural logarithms of how rarely they are right. */
  private static final double RESTORED = -0.7;

  private static final double RESTORED_KNOWN = -1.5;
  private static final double REMARKED = -1.5;
  private static final double SLIP = -3;
  private static final double SLIP_KNOWN = -18;

  private static final int MOST_CANDIDATES = 8;
  private static final long ENOUGH_PAIRS = 3;

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
    if (typed.isEmpty() || vocabulary.total() == 0) {
      return typed;
    }
    BitSet questions = QuestionWords.in(typed);
    List<List<Lattice.Candidate>> all = new ArrayList<>();
    for (int i = 0; i < typed.size(); i++) {
      all.add(
          questions.get(i)
              ? List.of(new Lattice.Candidate(term(typed.get(i)), 0))
              : candidates(typed, i, query));
    }
    int[] best = new Lattice(vocabulary, folded, all).best();
    List<Syllable> out = new ArrayList<>();
    for (int i = 0; i < best.length; i++) {
      out.add(typed.get(i).withTerm(all.get(i).get(best[i]).term()));
    }
    return out;
  }

  private List<Lattice.Candidate> candidates(List<Syllable> typed, int i, String query)
      throws IOException {
    Syllable syllable = typed.get(i);
    String own = term(syllable);
    Map<String, Double> costs = new LinkedHashMap<>();
    costs.put(own, 0.0);
    if (isWord(syllable, query)) {
      boolean known = vocabulary.count(own, folded) > 0;
      boolean possible = known || SyllableShape.fits(syllable.folded());
      boolean bare = own.equals(syllable.folded());
      boolean suspicious = suspicious(typed, i);
      if (!folded && (bare || (!known && !suspicious && typed.size() > 1))) {
        respell(syllable.folded(), bare ? (known ? RESTORED_KNOWN : RESTORED) : REMARKED, costs);
      }
      if (suspicious) {
        slips(typed, i, possible, costs);
      }
    }
    return costs.entrySet().stream()
        .map(e -> new Lattice.Candidate(e.getKey(), e.getValue()))
        .toList();
  }

  private void respell(String plain, double cost, Map<String, Double> costs) throws IOException {
    for (String spelling : vocabulary.usualSpellings(plain)) {
      costs.putIfAbsent(spelling, cost);
    }
  }

  private void slips(List<Syllable> typed, int i, boolean known, Map<String, Double> costs)
      throws IOException {
    Map<String, Long> evidence = new LinkedHashMap<>();
    for (String other : vocabulary.oneSlipAway(typed.get(i).folded())) {
      long pairs = neighbours(typed, i, other);
      if (pairs >= ENOUGH_PAIRS) {
        evidence.put(other, pairs);
      }
    }
    List<String> likely =
        evidence.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(MOST_CANDIDATES)
            .map(Map.Entry::getKey)
            .toList();
    for (String plain : likely) {
      List<String> spellings = folded ? List.of(plain) : vocabulary.usualSpellings(plain);
      for (String spelling : spellings.subList(0, Math.min(4, spellings.size()))) {
        costs.putIfAbsent(spelling, known ? SLIP_KNOWN : SLIP);
      }
    }
  }

  /** Whether the index never has the syllable beside its neighbours, in any spelling. */
  private boolean suspicious(List<Syllable> typed, int i) throws IOException {
    return neighbours(typed, i, typed.get(i).folded()) == 0;
  }

  private long neighbours(List<Syllable> typed, int i, String plain) throws IOException {
    long pairs = 0;
    if (i > 0) {
      pairs += vocabulary.pairs().folded(typed.get(i - 1).folded(), plain);
    }
    if (i + 1 < typed.size()) {
      pairs += vocabulary.pairs().folded(plain, typed.get(i + 1).folded());
    }
    return typed.size() == 1 ? vocabulary.count(plain, true) : pairs;
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

  private String term(Syllable syllable) {
    return folded ? syllable.folded() : syllable.term();
  }
}
