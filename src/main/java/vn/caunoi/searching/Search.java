package vn.caunoi.searching;

import java.io.IOException;
import java.text.CollationKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import vn.caunoi.indexing.Fields;
import vn.caunoi.indexing.StoredEntry;
import vn.caunoi.indexing.TitleKey;
import vn.caunoi.library.Facet;
import vn.caunoi.library.SearchRequest;
import vn.caunoi.library.SearchResult;
import vn.caunoi.library.SearchResult.FacetCount;
import vn.caunoi.library.SearchResult.Hit;
import vn.caunoi.library.SearchResult.Passage;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentId;

/** Runs one search: reads the query, scores, filters, counts, and shows one page of it. */
final class Search {
  private static final int MOST_NEAR = 5;
  private static final float NEAR = 0.35f;
  private static final int MOST_PASSAGES = 3;
  private static final int MOST_LABELLED = 60;

  private final Snapshot snapshot;
  private final SearchRequest request;
  private final DocumentSets sets;
  private final UnderstoodQuery query;
  private final Ranking ranking;
  private final Scores scores;
  private final BestPassages best;
  private final FixedBitSet allowed;
  private final Map<Facet, FixedBitSet> filters = new EnumMap<>(Facet.class);

  private Search(Snapshot snapshot, SearchRequest request) throws IOException {
    this.snapshot = snapshot;
    this.request = request;
    sets = new DocumentSets(snapshot);
    query = UnderstoodQuery.of(snapshot, request);
    allowed = query.allowed();
    WordScan scan = new WordScan(snapshot, query.plan(), allowed);
    scores = scan.run();
    best = new BestPassages(snapshot, scan.passages());
    ranking = new Ranking(scores, snapshot.orders(), asked());
    for (Map.Entry<Facet, Set<String>> each : request.filters().entrySet()) {
      if (!each.getValue().isEmpty()) {
        Query filter = FacetCounter.filter(each.getKey(), each.getValue());
        filters.put(each.getKey(), sets.of(filter));
      }
    }
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
    FixedBitSet counted = filtered(matching, Optional.empty());
    int total = counted.cardinality();
    Map<Integer, List<Integer>> copies = ranking.collapse(counted, order());
    int from = (request.page() - 1) * request.pageSize();
    List<Integer> first = ranking.first(counted, from + request.pageSize(), order());
    List<Hit> hits = hits(first.subList(Math.min(from, first.size()), first.size()), copies);
    return new SearchResult(
        query.reading(),
        total,
        counted.cardinality(),
        hits,
        request.page() == 1 ? hits(near(matching), Map.of()) : List.of(),
        facets(matching),
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
    FixedBitSet rest = filtered(others, Optional.empty());
    return query.plan().isEmpty()
        ? List.of()
        : ranking.first(d -> rest.get(d) && scores.covered[d] >= NEAR, MOST_NEAR);
  }

  private FixedBitSet filtered(FixedBitSet documents, Optional<Facet> except) {
    FixedBitSet out = documents.clone();
    filters.forEach((facet, filter) -> {
      if (!Optional.of(facet).equals(except)) {
        out.and(filter);
      }
    });
    return out;
  }

  private Map<Facet, List<FacetCount>> facets(FixedBitSet matching) throws IOException {
    FacetCounter counter = snapshot.facets();
    FacetCounter.Counts common = counter.count(sets.inReader(filtered(matching, Optional.empty())));
    Map<Facet, List<FacetCount>> out = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      FacetCounter.Counts counts =
          filters.containsKey(facet)
              ? counter.count(sets.inReader(filtered(matching, Optional.of(facet))))
              : common;
      out.put(facet, labelled(facet, counts.of(facet)));
    }
    return out;
  }

  private List<FacetCount> labelled(Facet facet, List<LabelAndValue> values) throws IOException {
    Set<String> chosen = request.filters().getOrDefault(facet, Set.of());
    boolean costly = facet == Facet.IMPLEMENTS && values.size() > MOST_LABELLED;
    List<Labelled> out = new ArrayList<>();
    for (LabelAndValue each : costly ? values.subList(0, MOST_LABELLED) : values) {
      String label = snapshot.labels().of(facet, each.label);
      FacetCount count =
          new FacetCount(each.label, label, each.value.longValue(), chosen.contains(each.label));
      out.add(new Labelled(count, snapshot.labels().place(label)));
    }
    return out.stream().sorted(Labelled.ORDER).map(Labelled::count).toList();
  }

  /** A value of a facet, and where its label comes among others in Vietnamese. */
  private record Labelled(FacetCount count, CollationKey place) {
    static final Comparator<Labelled> ORDER =
        Comparator.comparingLong((Labelled each) -> each.count.count())
            .reversed()
            .thenComparing(Labelled::place);
  }

  private List<Hit> hits(List<Integer> documents, Map<Integer, List<Integer>> copies)
      throws IOException {
    Map<Integer, List<Integer>> passages = best.beside(passages(documents), MOST_PASSAGES);
    List<Hit> out = new ArrayList<>();
    for (int document : documents) {
      StoredEntry entry = entry(document);
      List<Integer> own = passages.getOrDefault(scores.passage[document], List.of());
      out.add(
          new Hit(
              entry.summary(),
              ranking.relevance(document),
              scores.matching[document],
              passages(own, entry),
              summaries(copies.getOrDefault(document, List.of()))));
    }
    return out;
  }

  /** The best passage of each document that has one. */
  private List<Integer> passages(List<Integer> documents) {
    return documents.stream()
        .map(document -> scores.passage[document])
        .filter(passage -> passage != Scores.NONE)
        .toList();
  }

  private List<Summary> summaries(List<Integer> documents) throws IOException {
    List<Summary> out = new ArrayList<>();
    for (int document : documents) {
      out.add(entry(document).summary());
    }
    return out;
  }

  private StoredEntry entry(int document) throws IOException {
    return snapshot.values().entry(snapshot.documents().luceneNumber(document));
  }

  /** A document's best passages as they are shown; alike ones once. */
  private List<Passage> passages(List<Integer> best, StoredEntry entry) throws IOException {
    if (best.isEmpty() || entry.sources().isEmpty()) {
      return List.of();
    }
    ShownText shown = snapshot.values().shown(entry.sources().getFirst()).orElseThrow();
    String title = TitleKey.of(entry.summary().facts().self().title().orElse(""));
    Set<Passage> out = new LinkedHashSet<>();
    for (int passage : best) {
      query
          .highlighter()
          .passage(shown.passage(passage), shown.text())
          .map(found -> below(title, found))
          .ifPresent(out::add);
    }
    return List.copyOf(out);
  }

  /** A passage without the headings that only say the document's title again. */
  private static Passage below(String title, Passage passage) {
    return title.isEmpty()
        ? passage
        : new Passage(
            passage.anchor(),
            passage.headings().stream().filter(h -> !TitleKey.of(h).contains(title)).toList(),
            passage.fragments());
  }
}
