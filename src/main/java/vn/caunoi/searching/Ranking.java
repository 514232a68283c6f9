package vn.caunoi.searching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import org.apache.lucene.util.FixedBitSet;
import vn.caunoi.library.SearchRequest;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.Holding;

/**
 * Orders documents. Relevance is the best passage and the document's own facts and title, times its
 * prior; bearers of the number that was asked for come first.
 */
final class Ranking {
  /** Above every score of words. */
  private static final double NUMBER_FIRST = 1_000;

  private static final double NUMBER_TOO = 1.3;

  /** Of two bearers, one that is known by citation only comes later. */
  private static final double HELD = 2;

  /** Of a document in a province that the query names, and elsewhere. */
  private static final double IN_PLACE = 1.1;

  private static final double OUT_OF_PLACE = 0.85;

  /** Of a document related to what bears the number among the words, and of any other. */
  private static final double RELATED = 1.25;

  private static final double UNRELATED = 0.5;

  /** Of a document whose title is the query. */
  private static final double TITLE = 2;

  private final Scores scores;
  private final Orders orders;
  private final Understanding query;
  private final FixedBitSet numbered;
  private final Map<Integer, Integer> bearers = new HashMap<>();
  private final boolean placed;
  private final FixedBitSet inPlace;

  /** What the query asks for besides words; bearers of its number in the order of a bare number. */
  record Understanding(
      Map<Integer, Summary> numbered,
      boolean wholeNumber,
      Optional<FixedBitSet> inPlace,
      Optional<FixedBitSet> related,
      FixedBitSet titled) {}

  Ranking(Scores scores, Orders orders, Understanding query) {
    this.scores = scores;
    this.orders = orders;
    this.query = query;
    numbered = new FixedBitSet(Math.max(scores.text.length, 1));
    query.numbered.keySet().stream().filter(document -> document >= 0).forEach(numbered::set);
    query.numbered.keySet().forEach(document -> bearers.put(document, bearers.size()));
    placed = query.inPlace.isPresent();
    inPlace = query.inPlace.orElse(numbered);
  }

  /** Whether the document counts as found. */
  boolean matches(int document) {
    return scores.covered[document] >= WordScan.MATCH || numbered.get(document);
  }

  double relevance(int document) {
    double words = (scores.text[document] + scores.own[document]) * factor(document);
    if (!numbered.get(document)) {
      return words;
    }
    if (query.wholeNumber) {
      // the words of a bare number say nothing of its bearers
      Summary bearer = query.numbered.get(document);
      double held = bearer != null && bearer.holding() != Holding.CITED_ONLY ? HELD : 0;
      return NUMBER_FIRST + held + 1.0 / (1 + bearers.getOrDefault(document, 0));
    }
    boolean first = scores.covered[document] >= WordScan.MATCH;
    return first ? NUMBER_FIRST + words : words * NUMBER_TOO;
  }

  private double factor(int document) {
    double factor = orders.prior(document);
    if (placed) {
      factor *= inPlace.get(document) ? IN_PLACE : OUT_OF_PLACE;
    }
    if (query.related.isPresent() && !numbered.get(document)) {
      factor *= query.related.get().get(document) ? RELATED : UNRELATED;
    }
    return query.titled.get(document) ? factor * TITLE : factor;
  }

  /** The first documents of a set in the order that was asked for. */
  List<Integer> first(FixedBitSet documents, int count, SearchRequest.Sort sort) {
    return first(documents::get, count, key(sort));
  }

  /** The most relevant of those that are tested. */
  List<Integer> first(IntPredicate wanted, int count) {
    return first(wanted, count, key(SearchRequest.Sort.RELEVANCE));
  }

  /** A document in an order, both values worked out once. */
  private record Placed(int document, double key, double relevance) {
    static final Comparator<Placed> ORDER =
        Comparator.comparingDouble(Placed::key)
            .thenComparingDouble(Placed::relevance)
            .reversed()
            .thenComparingInt(Placed::document);
  }

  private List<Integer> first(IntPredicate wanted, int count, IntToDoubleFunction key) {
    PriorityQueue<Placed> worstFirst = new PriorityQueue<>(Placed.ORDER.reversed());
    for (int document = 0; document < scores.text.length; document++) {
      if (count > 0 && wanted.test(document)) {
        double own = key.applyAsDouble(document);
        Placed worst = worstFirst.size() < count ? null : worstFirst.peek();
        if (worst == null || own >= worst.key()) {
          worstFirst.add(new Placed(document, own, relevance(document)));
        }
        if (worstFirst.size() > count) {
          worstFirst.remove();
        }
      }
    }
    return worstFirst.stream().sorted(Placed.ORDER).map(Placed::document).toList();
  }

  /**
   * Leaves of near copies only the first in the order asked for in the set.
   *
   * @return the others, in order, by the one that is left
   */
  Map<Integer, List<Integer>> collapse(FixedBitSet documents, SearchRequest.Sort sort) {
    Map<Integer, List<Placed>> groups = new TreeMap<>();
    IntToDoubleFunction key = key(sort);
    for (int document = 0; document < scores.text.length; document++) {
      int group = orders.copies(document);
      if (group > 0 && documents.get(document)) {
        groups
            .computeIfAbsent(group, _ -> new ArrayList<>())
            .add(new Placed(document, key.applyAsDouble(document), relevance(document)));
      }
    }
    Map<Integer, List<Integer>> out = new HashMap<>();
    for (List<Placed> group : groups.values()) {
      List<Integer> ordered = group.stream().sorted(Placed.ORDER).map(Placed::document).toList();
      List<Integer> copies = ordered.subList(1, ordered.size());
      copies.forEach(documents::clear);
      if (!copies.isEmpty()) {
        out.put(ordered.getFirst(), copies);
      }
    }
    return out;
  }

  private IntToDoubleFunction key(SearchRequest.Sort sort) {
    return switch (sort) {
      case RELEVANCE -> this::relevance;
      case NEWEST -> orders::newest;
      case MOST_CITED -> orders::citedBy;
    };
  }
}
