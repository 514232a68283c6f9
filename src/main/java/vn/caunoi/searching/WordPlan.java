package vn.caunoi.searching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.caunoi.analysis.SyllableBigramFilter;
import vn.caunoi.indexing.Fields;
import vn.caunoi.policy.Province;
import vn.caunoi.policy.Provinces;

/**
 * How the words of a query are searched.
 *
 * <table>
 *   <caption>Fields and boosts of passages, routed by the query's marks</caption>
 *   <tr><th>query</th><th>fields</th></tr>
 *   <tr><td>with a mark</td><td>syl 1, bi 0.35, bif 0.35, h_bi 0.15</td></tr>
 *   <tr><td>without</td><td>fold 1, bif 1</td></tr>
 * </table>
 *
 * @param passages ranks passages; every clause is optional
 * @param facts ranks documents by what is known of them: place, issuer, type, number, year
 * @param titles ranks documents by their titles
 * @param whole ranks documents by all of their words
 * @param units what a match must have most of
 */
record WordPlan(Query passages, Query facts, Query titles, Query whole, List<Unit> units) {
  private static final float PAIRS = 0.35f;
  private static final float HEADINGS = 0.15f;
  private static final double QUESTION = 0.001;

  /** A word that only makes a question; less of it was no better. */
  private static final float ASKING = 0.4f;

  /** The words that an abbreviation stands for; more of them was worse. */
  private static final float EXPANDED = 0.2f;

  WordPlan {
    units = List.copyOf(units);
  }

  boolean isEmpty() {
    return units.isEmpty();
  }

  /** The sum of the units' weights. */
  double weight() {
    return units.stream().mapToDouble(Unit::weight).sum();
  }

  /** The weight of the units in a mask. */
  double weight(long mask) {
    double sum = 0;
    for (long left = mask; left != 0; left &= left - 1) {
      sum += units.get(Long.numberOfTrailingZeros(left)).weight();
    }
    return sum;
  }

  /**
   * Plans a search.
   *
   * @param words as repaired
   * @param marked whether the query has marks
   */
  static WordPlan of(IndexReader reader, List<Syllable> words, boolean marked) throws IOException {
    return new Planner(reader, words, marked).plan();
  }

  /** Collects clauses and units. */
  private static final class Planner {
    private final IndexReader reader;
    private final List<Syllable> words;
    private final boolean marked;
    private final BooleanQuery.Builder passages = new BooleanQuery.Builder();
    private final BooleanQuery.Builder facts = new BooleanQuery.Builder();
    private final BooleanQuery.Builder titles = new BooleanQuery.Builder();
    private final BooleanQuery.Builder whole = new BooleanQuery.Builder();
    private final BitSet questions;
    private final Map<Integer, Set<Term>> alternatives = new LinkedHashMap<>();
    private final Map<Integer, Set<Term>> known = new LinkedHashMap<>();

    Planner(IndexReader reader, List<Syllable> words, boolean marked) {
      this.reader = reader;
      this.words = words;
      this.marked = marked;
      questions = QuestionWords.in(words);
    }

    WordPlan plan() throws IOException {
      for (int i = 0; i < words.size(); i++) {
        single(i);
        if (i + 1 < words.size()) {
          pair(i);
        }
        expand(i);
        contract(i);
      }
      return new WordPlan(passages.build(), facts.build(), titles.build(), whole.build(), units());
    }

    private void single(int i) {
      Term term = term(words.get(i));
      String folded = words.get(i).folded();
      add(passages, term, questions.get(i) ? ASKING : 1);
      add(whole, new Term(Fields.WHOLE, folded), 1);
      alternatives.computeIfAbsent(i, _ -> new LinkedHashSet<>()).add(term);
      if (words.get(i).figure() || isProvince(folded)) {
        knows(i, new Term(Fields.FACTS, folded));
        add(facts, new Term(Fields.FACTS, folded), 1);
      }
    }

    private void pair(int i) {
      addPair(words.get(i), words.get(i + 1), 1);
      String folded = joined(words.get(i).folded(), words.get(i + 1).folded());
      Term fact = new Term(Fields.FACT_BIGRAMS, folded);
      add(facts, fact, 1);
      for (Term known : List.of(fact, new Term(Fields.PARENT_BIGRAMS, folded))) {
        knows(i, known);
        knows(i + 1, known);
      }
      add(titles, new Term(Fields.TITLE_BIGRAMS, folded), 1);
    }

    /** A document whose facts have the term has the word at this place. */
    private void knows(int i, Term fact) {
      known.computeIfAbsent(i, _ -> new LinkedHashSet<>()).add(fact);
    }

    private void addPair(Syllable first, Syllable second, float boost) {
      String folded = joined(first.folded(), second.folded());
      if (marked) {
        String whole = joined(first.term(), second.term());
        add(passages, new Term(Fields.BIGRAMS, whole), PAIRS * boost);
        add(passages, new Term(Fields.FOLDED_BIGRAMS, folded), PAIRS * boost);
        add(passages, new Term(Fields.HEADING_BIGRAMS, whole), HEADINGS * boost);
      } else {
        add(passages, new Term(Fields.FOLDED_BIGRAMS, folded), boost);
      }
    }

    /** An abbreviation is also searched by the words that it stands for. */
    private void expand(int i) throws IOException {
      Optional<List<Syllable>> meant = Abbreviations.all().expansion(words.get(i).term());
      if (meant.isEmpty()) {
        return;
      }
      List<Syllable> meaning = meant.get();
      for (int j = 0; j < meaning.size(); j++) {
        add(passages, term(meaning.get(j)), EXPANDED);
        if (j + 1 < meaning.size()) {
          addPair(meaning.get(j), meaning.get(j + 1), EXPANDED);
          String pair = joined(meaning.get(j).folded(), meaning.get(j + 1).folded());
          add(facts, new Term(Fields.FACT_BIGRAMS, pair), 1);
          add(titles, new Term(Fields.TITLE_BIGRAMS, pair), 1);
        }
      }
      String rarest = rarestPair(meaning);
      alternatives
          .computeIfAbsent(i, _ -> new LinkedHashSet<>())
          .add(new Term(Fields.FOLDED_BIGRAMS, rarest));
      knows(i, new Term(Fields.FACT_BIGRAMS, rarest));
      knows(i, new Term(Fields.PARENT_BIGRAMS, rarest));
    }

    private String rarestPair(List<Syllable> whole) throws IOException {
      String best = joined(whole.get(0).folded(), whole.get(1).folded());
      int fewest = Integer.MAX_VALUE;
      for (int j = 0; j + 1 < whole.size(); j++) {
        String pair = joined(whole.get(j).folded(), whole.get(j + 1).folded());
        int count = reader.docFreq(new Term(Fields.FOLDED_BIGRAMS, pair));
        if (count < fewest) {
          fewest = count;
          best = pair;
        }
      }
      return best;
    }

    /** Words that have an abbreviation are also found where only that stands. */
    private void contract(int i) {
      Abbreviations.all()
          .contraction(words, i)
          .ifPresent(found -> {
            Syllable brief = words.get(i).withTerm(found.getValue());
            Term term = term(brief);
            add(passages, term, 1);
            for (int j = i; j < i + found.getKey(); j++) {
              alternatives.computeIfAbsent(j, _ -> new LinkedHashSet<>()).add(term);
              knows(j, new Term(Fields.FACTS, brief.folded()));
            }
          });
    }

    /** Each different word once. */
    private List<Unit> units() throws IOException {
      Map<String, Unit> out = new LinkedHashMap<>();
      int passageCount = Math.max(reader.getDocCount(Fields.FOLDED), 1);
      for (int i = 0; i < words.size() && out.size() < UnitMasks.MOST_UNITS; i++) {
        Set<Term> terms = alternatives.getOrDefault(i, Set.of());
        int most = 0;
        for (Term term : terms) {
          most = Math.max(most, reader.docFreq(term));
        }
        double idf = Math.log(1 + (passageCount - most + 0.5) / (most + 0.5));
        Unit unit =
            new Unit(
                new ArrayList<>(terms),
                new ArrayList<>(known.getOrDefault(i, Set.of())),
                questions.get(i) ? QUESTION : Math.max(idf, 0.01));
        out.merge(words.get(i).term(), unit, Planner::both);
      }
      return List.copyOf(out.values());
    }

    private static Unit both(Unit a, Unit b) {
      Set<Term> alternatives = new LinkedHashSet<>(a.alternatives());
      alternatives.addAll(b.alternatives());
      Set<Term> facts = new LinkedHashSet<>(a.facts());
      facts.addAll(b.facts());
      return new Unit(List.copyOf(alternatives), List.copyOf(facts), a.weight());
    }

    private Term term(Syllable word) {
      return marked
          ? new Term(Fields.SYLLABLES, word.term())
          : new Term(Fields.FOLDED, word.folded());
    }

    private static boolean isProvince(String folded) {
      return Provinces.all().find(folded, Province.Era.TODAY).isPresent();
    }

    private static String joined(String first, String second) {
      return first + SyllableBigramFilter.SEPARATOR + second;
    }

    private static void add(BooleanQuery.Builder to, Term term, float boost) {
      Query query = new TermQuery(term);
      to.add(boost == 1 ? query : new BoostQuery(query, boost), BooleanClause.Occur.SHOULD);
    }
  }
}
