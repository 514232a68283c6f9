package vn.caunoi.searching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

/**
 * The clauses of a query any of which may match, ready to be scored one after the other.
 *
 * <p>Lucene scores such a query document by document; where every document that has any of the
 * words is wanted, adding up clause by clause takes half the time and gives the same sums.
 *
 * @param common words whose scores are held
 * @param all of them
 */
record Clauses(CommonWords common, List<Clause> all) {
  Clauses {
    all = List.copyOf(all);
  }

  /**
   * One clause.
   *
   * @param weight what it scores
   * @param word that it is all about, if it is one
   * @param boost of that
   * @param bits of the units that a document has where this clause matches
   */
  record Clause(Weight weight, Optional<Term> word, float boost, long bits) {}

  static Clauses of(CommonWords common, Query query) throws IOException {
    return of(common, query, Map.of());
  }

  /** The same, and which units a document has: one bit a unit, by the terms that show it. */
  static Clauses of(CommonWords common, Query query, Map<Term, Long> units) throws IOException {
    List<Clause> out = new ArrayList<>();
    Map<Term, Long> unmet = new LinkedHashMap<>(units);
    for (Query clause : parts(query)) {
      List<Term> terms = terms(bare(clause));
      long bits = terms.isEmpty() ? 0 : units.getOrDefault(terms.getFirst(), 0L);
      if (terms.stream().allMatch(term -> units.getOrDefault(term, 0L) == bits)) {
        unmet.keySet().removeAll(terms);
        out.add(clause(common, clause, bits));
      } else {
        out.add(clause(common, clause, 0));
      }
    }
    for (Map.Entry<Term, Long> each : unmet.entrySet()) {
      Query silent = new BoostQuery(new ConstantScoreQuery(new TermQuery(each.getKey())), 0);
      out.add(clause(common, silent, each.getValue()));
    }
    return new Clauses(common, out);
  }

  private static Clause clause(CommonWords common, Query query, long bits) throws IOException {
    Optional<Term> word =
        bare(query) instanceof TermQuery one ? Optional.of(one.getTerm()) : Optional.empty();
    float boost = query instanceof BoostQuery boosted ? boosted.getBoost() : 1;
    return new Clause(weight(common.searcher(), query), word, boost, bits);
  }

  private static Query bare(Query query) {
    return query instanceof BoostQuery boosted ? boosted.getQuery() : query;
  }

  /** The terms any of which makes the query match; none of a query of another kind. */
  private static List<Term> terms(Query query) {
    return switch (query) {
      case TermQuery one -> List.of(one.getTerm());
      case SynonymQuery any -> any.getTerms();
      default -> List.of();
    };
  }

  private static List<Query> parts(Query query) {
    return query instanceof BooleanQuery any
            && any.clauses().stream().allMatch(c -> c.occur() == BooleanClause.Occur.SHOULD)
        ? any.clauses().stream().map(BooleanClause::query).toList()
        : List.of(query);
  }

  private static Weight weight(IndexSearcher searcher, Query query) throws IOException {
    return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
  }

  /** What they score in one segment. */
  ClauseSums in(LeafReaderContext leaf) throws IOException {
    ClauseSums out = new ClauseSums(leaf.reader().getLiveDocs());
    for (Clause clause : all) {
      ScorerSupplier found = clause.weight.scorerSupplier(leaf);
      if (found != null) {
        add(clause, found, leaf, out);
      }
    }
    return out;
  }

  private void add(Clause clause, ScorerSupplier found, LeafReaderContext leaf, ClauseSums out)
      throws IOException {
    Optional<float[]> held =
        clause.word.isPresent() && CommonWords.isCommon(leaf, found.cost())
            ? common.scores(leaf, clause.word.get())
            : Optional.empty();
    if (held.isPresent()) {
      out.add(held.get(), clause.boost, clause.bits);
    } else {
      out.add(found.get(Long.MAX_VALUE), clause.bits);
    }
  }
}
