package vn.caunoi.searching;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import vn.caunoi.indexing.Fields;
import vn.caunoi.policy.Province;
import vn.caunoi.policy.Provinces;

/**
 * Plans the search for the words of a query: walks through them once and says of each word, each
 * pair, and of what means the same, where it is searched and what it may be found as.
 */
final class WordPlanner {
  /** How much a word counts that only makes a question. */
  private static final float ASKING = 0.4f;

  /** How much words that mean the same count in titles, where those that were typed shall lead. */
  private static final float SAME = 0.1f;

  /** How much words that mean the same as what was typed count in passages. */
  private static final float EXPANDED = 0.2f;

  private final Telling telling;
  private final List<QueryWord> words;
  private final List<Syllable> syllables;
  private final BitSet questions;
  private final PlanQueries queries;
  private final PlanUnits units;

  /** What is searched already; what means the same adds only what it has else. */
  private final Set<String> searched = new HashSet<>();

  WordPlanner(IndexReader reader, List<QueryWord> words) throws IOException {
    telling = new Telling(reader, Fields.SYLLABLES);
    this.words = words;
    syllables = words.stream().map(QueryWord::syllable).toList();
    questions = QuestionWords.in(syllables);
    queries = new PlanQueries(telling, new Telling(reader, Fields.WHOLE));
    units = new PlanUnits(telling, words, questions);
    for (int i = 0; i < words.size(); i++) {
      searched.add(words.get(i).likely());
      if (i + 1 < words.size()) {
        searched.add(syllables.get(i).paired(syllables.get(i + 1)));
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
    Set<Integer> missing = units.missing();
    return new WordPlan(
        queries.passages(),
        queries.facts(),
        queries.titles(),
        queries.whole(),
        units.units(missing),
        missing.stream().map(syllables::get).toList());
  }

  private void single(int i) throws IOException {
    QueryWord word = words.get(i);
    queries.word(word, questions.get(i) ? ASKING : 1);
    queries.wholeWord(word);
    for (String spelling : word.spellings()) {
      units.alternative(i, new Term(Fields.SYLLABLES, spelling));
    }
    if (word.syllable().figure() || isProvince(word.folded())) {
      Term fact = new Term(Fields.FACTS, word.folded());
      units.knows(i, fact);
      queries.fact(fact, 1);
    }
  }

  private void pair(int i) {
    queries.pair(words.get(i), words.get(i + 1));
    String pair = syllables.get(i).paired(syllables.get(i + 1));
    Term fact = new Term(Fields.FACT_BIGRAMS, pair);
    queries.fact(fact, 1);
    for (Term known : List.of(fact, new Term(Fields.PARENT_BIGRAMS, pair))) {
      units.knows(i, known);
      units.knows(i + 1, known);
    }
    queries.title(pair, 1);
  }

  /** What means the same is searched too: the words of an abbreviation, other terms of the law. */
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
  private void means(int from, int count, List<Syllable> meaning, float title) throws IOException {
    for (int j = 0; j < meaning.size(); j++) {
      if (searched.add(meaning.get(j).term())) {
        queries.word(QueryWord.exact(meaning.get(j)), EXPANDED);
      }
      if (j + 1 < meaning.size()) {
        same(meaning.get(j).paired(meaning.get(j + 1)), title);
      }
    }
    String rarest = rarestPair(meaning);
    for (int j = from; j < from + count; j++) {
      units.alternative(j, new Term(Fields.FOLDED_BIGRAMS, rarest));
      units.knows(j, new Term(Fields.FACT_BIGRAMS, rarest));
      units.knows(j, new Term(Fields.PARENT_BIGRAMS, rarest));
    }
  }

  private void same(String pair, float title) {
    if (searched.add(pair)) {
      queries.pair(pair, EXPANDED);
      queries.fact(new Term(Fields.FACT_BIGRAMS, pair), title);
      queries.title(pair, title);
    }
  }

  private String rarestPair(List<Syllable> whole) throws IOException {
    String best = whole.get(0).paired(whole.get(1));
    int fewest = Integer.MAX_VALUE;
    for (int j = 0; j + 1 < whole.size(); j++) {
      String pair = whole.get(j).paired(whole.get(j + 1));
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
    queries.word(brief, 1);
    for (int j = i; j < i + found.get().getKey(); j++) {
      units.alternative(j, new Term(Fields.SYLLABLES, brief.key()));
      units.knows(j, new Term(Fields.FACTS, brief.folded()));
    }
  }

  private static boolean isProvince(String folded) {
    return Provinces.all().find(folded, Province.Era.TODAY).isPresent();
  }
}
