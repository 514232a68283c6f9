package vn.caunoi.searching;

import java.io.IOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import vn.caunoi.indexing.Fields;

/**
 * The queries of a plan, built clause by clause: what ranks passages, and documents by their facts,
 * titles and words.
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
 */
final class PlanQueries {
  private static final float PAIRS = 0.65f;
  private static final float HEADINGS = 0.15f;

  /** How much more a pair counts that the index knows in more than one spelling. */
  private static final float UNSURE = 0.2f;

  private final Telling inPassages;
  private final Telling inWhole;
  private final BooleanQuery.Builder passages = new BooleanQuery.Builder();
  private final BooleanQuery.Builder facts = new BooleanQuery.Builder();
  private final BooleanQuery.Builder titles = new BooleanQuery.Builder();
  private final BooleanQuery.Builder whole = new BooleanQuery.Builder();

  PlanQueries(Telling inPassages, Telling inWhole) {
    this.inPassages = inPassages;
    this.inWhole = inWhole;
  }

  Query passages() {
    return passages.build();
  }

  Query facts() {
    return facts.build();
  }

  Query titles() {
    return titles.build();
  }

  Query whole() {
    return whole.build();
  }

  /** A word of a passage, in the spellings it may have there. */
  void word(QueryWord word, float boost) throws IOException {
    if (word.certainty() > 0) {
      Term likely = new Term(Fields.SYLLABLES, word.likely());
      add(passages, likely, boost * (float) (word.certainty() * inPassages.boost(likely)));
    }
    if (word.certainty() < 1) {
      SynonymQuery.Builder any = new SynonymQuery.Builder(Fields.SYLLABLES);
      double least = Double.MAX_VALUE;
      for (String spelling : word.spellings()) {
        Term term = new Term(Fields.SYLLABLES, spelling);
        any.addTerm(term);
        least = Math.min(least, inPassages.boost(term));
      }
      float rest = boost * (float) ((1 - word.certainty()) * least);
      passages.add(new BoostQuery(any.build(), rest), BooleanClause.Occur.SHOULD);
    }
  }

  /** A word of a whole document, where it tells documents apart. */
  void wholeWord(QueryWord word) throws IOException {
    Term folded = new Term(Fields.WHOLE, word.folded());
    if (inWhole.tells(folded)) {
      add(whole, folded, (float) inWhole.boost(folded));
    }
  }

  /** Two words side by side, in passages and headings. */
  void pair(QueryWord first, QueryWord second) {
    double certainty = Math.min(first.certainty(), second.certainty());
    float boost = certainty == 0 ? 1 : 1 + UNSURE * (float) (1 - certainty);
    pair(first.syllable().paired(second.syllable()), boost);
  }

  /** A pair that counts so much, in passages and headings. */
  void pair(String joined, float boost) {
    add(passages, new Term(Fields.FOLDED_BIGRAMS, joined), PAIRS * boost);
    add(passages, new Term(Fields.HEADING_BIGRAMS, joined), HEADINGS * boost);
  }

  void fact(Term fact, float boost) {
    add(facts, fact, boost);
  }

  void title(String joined, float boost) {
    add(titles, new Term(Fields.TITLE_BIGRAMS, joined), boost);
  }

  private static void add(BooleanQuery.Builder to, Term term, float boost) {
    Query query = new TermQuery(term);
    to.add(boost == 1 ? query : new BoostQuery(query, boost), BooleanClause.Occur.SHOULD);
  }
}
