package vn.caunoi.searching;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.caunoi.indexing.Fields;
import vn.caunoi.text.Folding;

/** Queries for phrases, which nothing is repaired in: by their words, or without marks by pairs. */
final class PhraseQueries {
  private final Vocabulary vocabulary;

  PhraseQueries(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Passages that hold the phrase; empty where it has no words. */
  Optional<Query> text(String phrase) throws IOException {
    List<Syllable> words = Syllable.of(phrase);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    if (Folding.hasMarks(phrase)) {
      PhraseQuery.Builder exact = new PhraseQuery.Builder();
      words.forEach(w -> exact.add(new Term(Fields.SYLLABLES, w.term())));
      return Optional.of(exact.build());
    }
    if (words.size() == 1) {
      return Optional.of(spelled(words.getFirst().folded()));
    }
    return Optional.of(pairs(words, Fields.FOLDED_BIGRAMS));
  }

  /** A syllable in any of its spellings. */
  private Query spelled(String folded) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String spelling : vocabulary.spellings(folded)) {
      any.add(new TermQuery(new Term(Fields.SYLLABLES, spelling)), BooleanClause.Occur.SHOULD);
    }
    any.add(new TermQuery(new Term(Fields.SYLLABLES, folded)), BooleanClause.Occur.SHOULD);
    return any.build();
  }

  /** Documents whose facts hold the phrase. */
  static Query fact(String phrase) {
    List<Syllable> words = Syllable.of(phrase);
    return words.size() == 1
        ? new TermQuery(new Term(Fields.FACTS, words.getFirst().folded()))
        : pairs(words, Fields.FACT_BIGRAMS);
  }

  /** Without positions, a phrase is all of its pairs in one place. */
  private static Query pairs(List<Syllable> words, String pairs) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (int i = 0; i + 1 < words.size(); i++) {
      Term pair = new Term(pairs, words.get(i).paired(words.get(i + 1)));
      all.add(new TermQuery(pair), BooleanClause.Occur.FILTER);
    }
    return all.build();
  }
}
