package vn.caunoi.searching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.caunoi.text.SyllableShape;

/**
 * Restores missing marks and mends slips in a query, as far as the index's own language model is
 * sure of it; otherwise what was typed is kept.
 *
 * <p>The best row of candidates is found by Viterbi over pairs of syllables. A query without any
 * marks is mended in its folded form and gets none.
 */
final class QueryRepair {
  /** Costs of changes, as natural logarithms of how rarely they are right. */
  private static final double RESTORED = -0.7;

  private static final double RESTORED_KNOWN = -2.5;
  private static final double REMARKED = -1.5;
  private static final double REMARKED_KNOWN = -9;
  private static final double SLIP = -3;
  private static final double SLIP_KNOWN = -12;

  private static final int MOST_CANDIDATES = 8;
  private static final long ENOUGH_PAIRS = 3;
  private static final double SMOOTHING = 2;

  private final Vocabulary vocabulary;
  private final boolean folded;
  private final Map<String, Long> looked = new HashMap<>();

  /**
   * @param marked whether the query has marks anywhere
   */
  QueryRepair(Vocabulary vocabulary, boolean marked) {
    this.vocabulary = vocabulary;
    this.folded = !marked;
  }

  private record Candidate(String term, double cost) {}

  /** A way to a candidate: its score so far, and which one before it. */
  private record Step(double score, int before) {}

  /** The syllables as they are best searched; the same number, in the same order. */
  List<Syllable> repair(List<Syllable> typed, String query) throws IOException {
    if (typed.isEmpty() || vocabulary.total() == 0) {
      return typed;
    }
    BitSet questions = QuestionWords.in(typed);
    List<List<Candidate>> all = new ArrayList<>();
    for (int i = 0; i < typed.size(); i++) {
      all.add(
          questions.get(i)
              ? List.of(new Candidate(term(typed.get(i)), 0))
              : candidates(typed, i, query));
    }
    List<String> best = best(all);
    List<Syllable> out = new ArrayList<>();
    for (int i = 0; i < best.size(); i++) {
      out.add(typed.get(i).withTerm(best.get(i)));
    }
    return out;
  }

  private List<Candidate> candidates(List<Syllable> typed, int i, String query) throws IOException {
    Syllable syllable = typed.get(i);
    String own = term(syllable);
    Map<String, Double> costs = new LinkedHashMap<>();
    costs.put(own, 0.0);
    if (isWord(syllable, query)) {
      boolean known = vocabulary.count(own, folded) > 0;
      boolean possible = known || SyllableShape.fits(syllable.folded());
      if (!folded) {
        respell(syllable.folded(), own, known, costs);
      }
      if (suspicious(typed, i)) {
        slips(typed, i, possible, costs);
      }
    }
    return costs.entrySet().stream().map(e -> new Candidate(e.getKey(), e.getValue())).toList();
  }

  private void respell(String plain, String own, boolean known, Map<String, Double> costs)
      throws IOException {
    boolean bare = own.equals(plain);
    double cost = bare ? (known ? RESTORED_KNOWN : RESTORED) : (known ? REMARKED_KNOWN : REMARKED);
    for (String spelling : vocabulary.spellings(plain)) {
      if (costs.size() < MOST_CANDIDATES) {
        costs.putIfAbsent(spelling, cost);
      }
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
      List<String> spellings = folded ? List.of(plain) : vocabulary.spellings(plain);
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
      pairs += pairs(typed.get(i - 1).folded(), plain, true);
    }
    if (i + 1 < typed.size()) {
      pairs += pairs(plain, typed.get(i + 1).folded(), true);
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

  private List<String> best(List<List<Candidate>> all) throws IOException {
    List<List<Step>> table = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      List<Step> row = new ArrayList<>();
      for (Candidate candidate : all.get(i)) {
        row.add(i == 0 ? first(candidate) : next(candidate, all.get(i - 1), table.get(i - 1)));
      }
      table.add(row);
    }
    List<String> out = new ArrayList<>();
    int at = bestOf(table.getLast());
    for (int i = all.size() - 1; i >= 0; i--) {
      out.addFirst(all.get(i).get(at).term());
      at = table.get(i).get(at).before();
    }
    return out;
  }

  private Step first(Candidate candidate) throws IOException {
    return new Step(candidate.cost() + Math.log(alone(candidate.term())), -1);
  }

  private Step next(Candidate candidate, List<Candidate> before, List<Step> steps)
      throws IOException {
    double best = Double.NEGATIVE_INFINITY;
    int from = 0;
    for (int i = 0; i < before.size(); i++) {
      double score = steps.get(i).score() + Math.log(after(before.get(i).term(), candidate.term()));
      if (score > best) {
        best = score;
        from = i;
      }
    }
    return new Step(best + candidate.cost(), from);
  }

  private double after(String first, String second) throws IOException {
    double pairs = pairs(first, second, folded);
    double all = vocabulary.count(first, folded);
    return (pairs + SMOOTHING * alone(second)) / (all + SMOOTHING);
  }

  /** Looked up once for each pair of a query. */
  private long pairs(String first, String second, boolean plain) throws IOException {
    String key = first + ' ' + second + plain;
    Long count = looked.get(key);
    if (count == null) {
      count = vocabulary.pairs(first, second, plain);
      looked.put(key, count);
    }
    return count;
  }

  private double alone(String term) throws IOException {
    return (vocabulary.count(term, folded) + 0.1) / (vocabulary.total() + 1);
  }

  private static int bestOf(List<Step> row) {
    int best = 0;
    for (int i = 1; i < row.size(); i++) {
      best = row.get(i).score() > row.get(best).score() ? i : best;
    }
    return best;
  }
}
