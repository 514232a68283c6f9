package vn.caunoi.searching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
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
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import vn.caunoi.analysis.SyllableBigramFilter;
import vn.caunoi.indexing.Fields;
import vn.caunoi.policy.Province;
import vn.caunoi.policy.Provinces;

/**
 * How the words of a query are searched.
 *
 * <table>
 *   <caption>Fields and boosts of passages</caption>
 *   <tr><th>field</th><th>of a word with marks</th><th>of a word without</th></tr>
 *   <tr><td>syl</td><td>the word, {@link Telling}</td><td>its likely spelling by its certainty, for
 *       the rest all of its spellings as one</td></tr>
 *   <tr><td>bif</td><td>each pair, 0.65</td><td>each pair, 0.65 to 0.78: the more,
 *       the less certain its marks are, since then it tells more than its words</td></tr>
 *   <tr><td>h_bi</td><td colspan="2">each pair, 0.15</td></tr>
 * </table>
 *
 * @param passages ranks passages; every clause is optional
 * @param facts ranks documents by what is known of them: place, issuer, type, number, year
 * @param titles ranks documents by their titles
 * @param whole ranks documents by all of their words
 * @param units what a match must have most of
 * @param missing the words that no document has, as typed, where the rest is searched without them
 */
record WordPlan(
    Query passages,
    Query facts,
    Query titles,
    Query whole,
    List<Unit> units,
    List<Syllable> missing) {
  private static final float PAIRS = 0.65f;
  private static final float HEADINGS = 0.15f;

  /** How much more a pair counts that the index knows in more than one spelling. */
  private static final float UNSURE = 0.2f;

  private static final double QUESTION = 0.001;

  /** How much of its idf a match needs of a word that only binds others: "của", "ở". */
  private static final double BINDING = 0.1;

  /** One word in so many may be missing from the index without costing every match. */
  private static final int WORDS_FOR_ONE_MISSING = 4;

  /** A word that only makes a question; less of it was no better. */
  private static final float ASKING = 0.4f;

  /** Words that mean the same, in titles, where those that were typed shall lead. */
  private static final float SAME = 0.1f;

  /** Words that mean the same as what was typed; more of them was worse. */
  private static final float EXPANDED = 0.2f;

  WordPlan {
    units = List.copyOf(units);
    missing = List.copyOf(missing);
  }

  boolean isEmpty() {
    return units.isEmpty();
  }

  /** Plans a search for these words. */
  static WordPlan of(IndexReader reader, List<QueryWord> words) throws IOException {
    return new Planner(reader, words).plan();
  }

  /** Collects clauses and units. */
  private static final class Planner {
    private final Telling telling;
    private final Telling inWhole;
    private final List<QueryWord> words;
    private final List<Syllable> syllables;
    private final BooleanQuery.Builder passages = new BooleanQuery.Builder();
    private final BooleanQuery.Builder facts = new BooleanQuery.Builder();
    private final BooleanQuery.Builder titles = new BooleanQuery.Builder();
    private final BooleanQuery.Builder whole = new BooleanQuery.Builder();
    private final BitSet questions;

    /** What is searched already; what means the same adds only what it has else. */
    private final Set<String> searched = new HashSet<>();

    private final Map<Integer, Set<Term>> alternatives = new LinkedHashMap<>();
    private final Map<Integer, Set<Term>> known = new LinkedHashMap<>();

    Planner(IndexReader reader, List<QueryWord> words) throws IOException {
      telling = new Telling(reader, Fields.SYLLABLES);
      inWhole = new Telling(reader, Fields.WHOLE);
      this.words = words;
      syllables = words.stream().map(QueryWord::syllable).toList();
      questions = QuestionWords.in(syllables);
      for (int i = 0; i < words.size(); i++) {
        searched.add(words.get(i).likely());
        if (i + 1 < words.size()) {
          searched.add(joined(syllables.get(i), syllables.get(i + 1)));
        }
      }
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
      Set<Integer> missing = missing();
      return new WordPlan(
          passages.build(),
          facts.build(),
          titles.build(),
          whole.build(),
          units(missing),
          missing.stream().map(syllables::get).toList());
    }

    private void single(int i) throws IOException {
      QueryWord word = words.get(i);
      float boost = questions.get(i) ? ASKING : 1;
      word(word, boost);
      Term folded = new Term(Fields.WHOLE, word.folded());
      if (inWhole.tells(folded)) {
        add(whole, folded, (float) inWhole.boost(folded));
      }
      for (String spelling : word.spellings()) {
        alternative(i, new Term(Fields.SYLLABLES, spelling));
      }
      if (word.syllable().figure() || isProvince(word.folded())) {
        knows(i, new Term(Fields.FACTS, word.folded()));
        add(facts, new Term(Fields.FACTS, word.folded()), 1);
      }
    }

    private void word(QueryWord word, float boost) throws IOException {
      if (word.certainty() > 0) {
        Term likely = new Term(Fields.SYLLABLES, word.likely());
        add(passages, likely, boost * (float) (word.certainty() * telling.boost(likely)));
      }
      if (word.certainty() < 1) {
        SynonymQuery.Builder any = new SynonymQuery.Builder(Fields.SYLLABLES);
        double least = Double.MAX_VALUE;
        for (String spelling : word.spellings()) {
          Term term = new Term(Fields.SYLLABLES, spelling);
          any.addTerm(term);
          least = Math.min(least, telling.boost(term));
        }
        float rest = boost * (float) ((1 - word.certainty()) * least);
        passages.add(new BoostQuery(any.build(), rest), BooleanClause.Occur.SHOULD);
      }
    }

    private void pair(int i) {
      String folded = joined(words.get(i).syllable(), words.get(i + 1).syllable());
      addPair(folded, telling(i));
      Term fact = new Term(Fields.FACT_BIGRAMS, folded);
      add(facts, fact, 1);
      for (Term known : List.of(fact, new Term(Fields.PARENT_BIGRAMS, folded))) {
        knows(i, known);
        knows(i + 1, known);
      }
      add(titles, new Term(Fields.TITLE_BIGRAMS, folded), 1);
    }

    /** How much the pair of a word and the next counts. */
    private float telling(int i) {
      double certainty = Math.min(words.get(i).certainty(), words.get(i + 1).certainty());
      return certainty == 0 ? 1 : 1 + UNSURE * (float) (1 - certainty);
    }

    private void alternative(int i, Term term) {
      alternatives.computeIfAbsent(i, _ -> new LinkedHashSet<>()).add(term);
    }

    /** A document whose facts have the term has the word at this place. */
    private void knows(int i, Term fact) {
      known.computeIfAbsent(i, _ -> new LinkedHashSet<>()).add(fact);
    }

    private void addPair(String folded, float boost) {
      add(passages, new Term(Fields.FOLDED_BIGRAMS, folded), PAIRS * boost);
      add(passages, new Term(Fields.HEADING_BIGRAMS, folded), HEADINGS * boost);
    }

    /**
     * What means the same is searched too: the words of an abbreviation, other terms of the law.
     */
    private void expand(int i) throws IOException {
      Optional<List<Syllable>> written = Abbreviations.all().expansion(words.get(i).key());
      if (written.isPresent()) {
        means(i, 1, written.get(), 1);
      }
      for (Synonyms.Member member : Synonyms.all().at(i, syllables)) {
        for (List<Syllable> other : member.others()) {
          if (telling.count(new Term(Fields.FOLDED_BIGRAMS, rarestPair(other))) > 0) {
            means(i, member.length(), other, SAME);
          }
        }
      }
    }

    /** So many words from this one on mean the same as these, which count so much in titles. */
    private void means(int from, int count, List<Syllable> meaning, float title)
        throws IOException {
      for (int j = 0; j < meaning.size(); j++) {
        if (searched.add(meaning.get(j).term())) {
          word(QueryWord.exact(meaning.get(j)), EXPANDED);
        }
        if (j + 1 < meaning.size()) {
          same(joined(meaning.get(j), meaning.get(j + 1)), title);
        }
      }
      String rarest = rarestPair(meaning);
      for (int j = from; j < from + count; j++) {
        alternative(j, new Term(Fields.FOLDED_BIGRAMS, rarest));
        knows(j, new Term(Fields.FACT_BIGRAMS, rarest));
        knows(j, new Term(Fields.PARENT_BIGRAMS, rarest));
      }
    }

    private void same(String pair, float title) {
      if (searched.add(pair)) {
        addPair(pair, EXPANDED);
        add(facts, new Term(Fields.FACT_BIGRAMS, pair), title);
        add(titles, new Term(Fields.TITLE_BIGRAMS, pair), title);
      }
    }

    private String rarestPair(List<Syllable> whole) throws IOException {
      String best = joined(whole.get(0), whole.get(1));
      int fewest = Integer.MAX_VALUE;
      for (int j = 0; j + 1 < whole.size(); j++) {
        String pair = joined(whole.get(j), whole.get(j + 1));
        int count = telling.count(new Term(Fields.FOLDED_BIGRAMS, pair));
        if (count < fewest) {
          fewest = count;
          best = pair;
        }
      }
      return best;
    }

    /** Words that have an abbreviation are also found where only that stands. */
    private void contract(int i) throws IOException {
      Optional<Map.Entry<Integer, String>> found = Abbreviations.all().contraction(syllables, i);
      if (found.isEmpty()) {
        return;
      }
      QueryWord brief = QueryWord.exact(syllables.get(i).withTerm(found.get().getValue()));
      word(brief, 1);
      for (int j = i; j < i + found.get().getKey(); j++) {
        alternative(j, new Term(Fields.SYLLABLES, brief.key()));
        knows(j, new Term(Fields.FACTS, brief.folded()));
      }
    }

    /** The words that no document has; none if they are too many, or figures. */
    private Set<Integer> missing() throws IOException {
      Set<Integer> out = new LinkedHashSet<>();
      for (int i = 0; i < words.size(); i++) {
        boolean found =
            isFound(alternatives.getOrDefault(i, Set.of()))
                || isFound(known.getOrDefault(i, Set.of()));
        if (!found && !questions.get(i) && !syllables.get(i).figure()) {
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
    private List<Unit> units(Set<Integer> missing) throws IOException {
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
        out.merge(unit.word(), unit, Planner::both);
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

    private static boolean isProvince(String folded) {
      return Provinces.all().find(folded, Province.Era.TODAY).isPresent();
    }

    private static String joined(Syllable first, Syllable second) {
      return first.folded() + SyllableBigramFilter.SEPARATOR + second.folded();
    }

    private static void add(BooleanQuery.Builder to, Term term, float boost) {
      Query query = new TermQuery(term);
      to.add(boost == 1 ? query : new BoostQuery(query, boost), BooleanClause.Occur.SHOULD);
    }
  }
}
