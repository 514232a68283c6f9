package vn.caunoi.searching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;

/** What each word of a query may be found as, and what a match must have of them. */
final class PlanUnits {
  /** How much a match needs of a word that only makes a question, or that no document has. */
  private static final double QUESTION = 0.001;

  /** How much of its idf a match needs of a word that only binds others: "của", "ở". */
  private static final double BINDING = 0.1;

  /** One word in so many may be missing from the index without costing every match. */
  private static final int WORDS_FOR_ONE_MISSING = 4;

  private final Telling telling;
  private final List<QueryWord> words;
  private final BitSet questions;
  private final Map<Integer, Set<Term>> alternatives = new LinkedHashMap<>();
  private final Map<Integer, Set<Term>> known = new LinkedHashMap<>();

  /**
   * Collects the units of these words.
   *
   * @param questions places of the words that only make a question
   */
  PlanUnits(Telling telling, List<QueryWord> words, BitSet questions) {
    this.telling = telling;
    this.words = words;
    this.questions = questions;
  }

  /** A passage that has the term has the word at this place. */
  void alternative(int place, Term term) {
    alternatives.computeIfAbsent(place, _ -> new LinkedHashSet<>()).add(term);
  }

  /** A document whose facts have the term has the word at this place. */
  void knows(int place, Term fact) {
    known.computeIfAbsent(place, _ -> new LinkedHashSet<>()).add(fact);
  }

  /** The places of the words that no document has; none if they are too many, or figures. */
  Set<Integer> missing() throws IOException {
    Set<Integer> out = new LinkedHashSet<>();
    for (int i = 0; i < words.size(); i++) {
      boolean found =
          isFound(alternatives.getOrDefault(i, Set.of()))
              || isFound(known.getOrDefault(i, Set.of()));
      if (!found && !questions.get(i) && !words.get(i).syllable().figure()) {
        out.add(i);
      }
    }
    return out.size() * WORDS_FOR_ONE_MISSING <= words.size() ? out : Set.of();
  }

  private boolean isFound(Set<Term> any) throws IOException {
    for (Term term : any) {
      if (telling.count(term) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Each different word once; questions and missing ones tell nothing. */
  List<Unit> units(Set<Integer> missing) throws IOException {
    Map<String, Unit> out = new LinkedHashMap<>();
    for (int i = 0; i < words.size() && out.size() < UnitMasks.MOST_UNITS; i++) {
      Set<Term> terms = alternatives.getOrDefault(i, Set.of());
      double least = Double.MAX_VALUE;
      for (Term term : terms) {
        least = Math.min(least, telling.idf(term));
      }
      Unit unit =
          new Unit(
              words.get(i).key(),
              new ArrayList<>(terms),
              new ArrayList<>(known.getOrDefault(i, Set.of())),
              questions.get(i) || missing.contains(i) ? QUESTION : needed(i, least));
      out.merge(unit.word(), unit, PlanUnits::both);
    }
    return List.copyOf(out.values());
  }

  private double needed(int i, double idf) {
    double whole = Math.max(idf, 0.01);
    return QuestionWords.binds(words.get(i).likely()) ? BINDING * whole : whole;
  }

  private static Unit both(Unit a, Unit b) {
    Set<Term> alternatives = new LinkedHashSet<>(a.alternatives());
    alternatives.addAll(b.alternatives());
    Set<Term> facts = new LinkedHashSet<>(a.facts());
    facts.addAll(b.facts());
    return new Unit(a.word(), List.copyOf(alternatives), List.copyOf(facts), a.weight());
  }
}
