package vn.caunoi.searching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import vn.caunoi.indexing.Fields;
import vn.caunoi.library.SearchRequest;
import vn.caunoi.library.SearchResult;
import vn.caunoi.library.SearchResult.Hit;
import vn.caunoi.policy.DocumentId;

/** Runs one search: reads the query, scores, ranks, and puts the result together. */
final class Search {
  private static final int MOST_NEAR = 5;
  private static final float NEAR = 0.35f;

  private final Snapshot snapshot;
  private final SearchRequest request;
  private final DocumentSets sets;
  private final UnderstoodQuery query;
  private final Ranking ranking;
  private final Scores scores;
  private final FixedBitSet allowed;
  private final ChosenFacets facets;
  private final HitWriter writer;

  private Search(Snapshot snapshot, SearchRequest request) throws IOException {
    this.snapshot = snapshot;
    this.request = request;
    sets = new DocumentSets(snapshot);
    query = UnderstoodQuery.of(snapshot, request);
    allowed = query.allowed();
    WordScan scan = new WordScan(snapshot, query.plan(), allowed);
    scores = scan.run();
    ranking = new Ranking(scores, snapshot.orders(), asked());
    facets = new ChosenFacets(snapshot, request.filters());
    BestPassages best = new BestPassages(snapshot, scan.passages());
    writer = new HitWriter(snapshot, query.highlighter(), scores, ranking, best);
  }

  private Ranking.Understanding asked() throws IOException {
    Optional<Query> place = query.places().query();
    Stream<Query> titles =
        query.titles().stream().map(title -> new TermQuery(new Term(Fields.TITLE, title)));
    return new Ranking.Understanding(
        query.numbered(),
        query.wholeNumber(),
        place.isEmpty() ? Optional.empty() : Optional.of(sets.of(place.get())),
        related(),
        sets.of(any(titles)));
  }

  /** The documents related to those that bear a number among other words. */
  private Optional<FixedBitSet> related() throws IOException {
    if (query.numbered().isEmpty() || query.wholeNumber()) {
      return Optional.empty();
    }
    List<BytesRef> bearers =
        query.numbered().values().stream().map(s -> new BytesRef(s.id().key())).toList();
    return Optional.of(
        sets.of(
            any(
                Stream.of(Fields.ABOVE, Fields.RELATED)
                    .map(field -> new TermInSetQuery(field, bearers)))));
  }

  private static Query any(Stream<? extends Query> queries) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    queries.forEach(query -> any.add(query, BooleanClause.Occur.SHOULD));
    return any.build();
  }

  static SearchResult run(Snapshot snapshot, SearchRequest request) throws IOException {
    return new Search(snapshot, request).result();
  }

  /** Documents by relevance alone, matches or not: what evaluations judge. */
  static List<DocumentId> ranked(Snapshot snapshot, String query, int count) throws IOException {
    Search search = new Search(snapshot, SearchRequest.of(query));
    List<DocumentId> out = new ArrayList<>();
    for (int document : search.ranking.first(search::found, count)) {
      out.add(snapshot.values().id(snapshot.documents().luceneNumber(document)));
    }
    return out;
  }

  private boolean found(int document) {
    return allowed.get(document)
        && (scores.text[document] > 0 || scores.own[document] > 0 || ranking.matches(document));
  }

  private SearchResult result() throws IOException {
    FixedBitSet matching = matching();
    FixedBitSet counted = facets.filtered(matching);
    int total = counted.cardinality();
    Map<Integer, List<Integer>> copies = ranking.collapse(counted, order());
    int from = (request.page() - 1) * request.pageSize();
    List<Integer> first = ranking.first(counted, from + request.pageSize(), order());
    List<Hit> hits = writer.hits(first.subList(Math.min(from, first.size()), first.size()), copies);
    return new SearchResult(
        query.reading(),
        total,
        counted.cardinality(),
        hits,
        request.page() == 1 ? writer.hits(near(matching), Map.of()) : List.of(),
        facets.counts(matching),
        query.wholeNumber() ? List.copyOf(query.numbered().values()) : List.of());
  }

  /** Without words nothing is more relevant than another: then the newest come first. */
  private SearchRequest.Sort order() {
    boolean wordless = query.plan().isEmpty() && query.numbered().isEmpty();
    return wordless && request.sort() == SearchRequest.Sort.RELEVANCE
        ? SearchRequest.Sort.NEWEST
        : request.sort();
  }

  /** Everything that counts as found, facets' filters left aside. */
  private FixedBitSet matching() {
    FixedBitSet out = allowed.clone();
    if (!query.plan().isEmpty()) {
      for (int document = 0; document < snapshot.documents().size(); document++) {
        if (!ranking.matches(document)) {
          out.clear(document);
        }
      }
    }
    return out;
  }

  private List<Integer> near(FixedBitSet matching) {
    FixedBitSet others = allowed.clone();
    others.andNot(matching);
    FixedBitSet rest = facets.filtered(others);
    return query.plan().isEmpty()
        ? List.of()
        : ranking.first(d -> rest.get(d) && scores.covered[d] >= NEAR, MOST_NEAR);
  }
}
