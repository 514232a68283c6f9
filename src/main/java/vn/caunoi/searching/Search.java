package vn.caunoi.searching;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import vn.caunoi.indexing.Fields;
import vn.caunoi.indexing.TitleKey;
import vn.caunoi.library.SearchRequest;
import vn.caunoi.library.SearchResult;

/** Runs one search. */
final class Search {
  private final Snapshot snapshot;

  Search(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  SearchResult run(SearchRequest request) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String word : TitleKey.of(request.query()).split(" ", -1)) {
      query.add(new TermQuery(new Term(Fields.FOLDED, word)), BooleanClause.Occur.SHOULD);
    }
    Map<Integer, Float> best = new LinkedHashMap<>();
    for (ScoreDoc hit : snapshot.searcher().search(query.build(), 1000).scoreDocs) {
      int leaf = ReaderUtil.subIndex(hit.doc, snapshot.reader().leaves());
      var context = snapshot.reader().leaves().get(leaf);
      int document = snapshot.documents().leaf(context).document(hit.doc - context.docBase);
      if (document >= 0) {
        best.putIfAbsent(document, hit.score);
      }
    }
    List<SearchResult.Hit> hits = new java.util.ArrayList<>();
    for (Map.Entry<Integer, Float> each : best.entrySet()) {
      hits.add(
          new SearchResult.Hit(
              snapshot.values().entry(each.getKey()).summary(), each.getValue(), 1, List.of()));
    }
    int from = Math.min((request.page() - 1) * request.pageSize(), hits.size());
    int to = Math.min(from + request.pageSize(), hits.size());
    return new SearchResult(
        new SearchResult.QueryReading(request.query(), false, List.of()),
        hits.size(),
        hits.subList(from, to),
        List.of(),
        Map.of(),
        List.of());
  }
}
