package vn.caunoi.searching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import vn.caunoi.indexing.Fields;
import vn.caunoi.library.Listing;
import vn.caunoi.library.Summary;

/** Pages of the lists that the index keeps: wanted, central, held. */
final class Listings {
  private static final int PAGE = 50;
  private static final int DEEPEST = 2_000;

  private static final SortField BY_ADDRESS = new SortField(Fields.ID, SortField.Type.STRING);

  private final Snapshot snapshot;

  Listings(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  Listing<Summary> wanted(int page) throws IOException {
    return list(Fields.WANTED, page, most(Fields.CITED_BY), BY_ADDRESS);
  }

  Listing<Summary> central(int page) throws IOException {
    return list(Fields.CENTRAL, page, most(Fields.IMPLEMENTERS), most(Fields.CITED_BY), BY_ADDRESS);
  }

  Listing<Summary> held(int page) throws IOException {
    return list(Fields.HELD, page, BY_ADDRESS);
  }

  private Listing<Summary> list(String name, int page, SortField... order) throws IOException {
    int asked = Math.clamp(page, 1, DEEPEST);
    IndexSearcher searcher = snapshot.searcher();
    TopFieldDocs top =
        searcher.search(
            new TermQuery(new Term(Fields.LIST, name)),
            new TopFieldCollectorManager(new Sort(order), asked * PAGE, Integer.MAX_VALUE));
    List<Summary> entries = new ArrayList<>();
    for (int i = (asked - 1) * PAGE; i < top.scoreDocs.length; i++) {
      ScoreDoc hit = top.scoreDocs[i];
      entries.add(snapshot.values().entry(hit.doc).summary());
    }
    return new Listing<>(top.totalHits.value(), asked, PAGE, entries);
  }

  private static SortField most(String field) {
    return new SortField(field, SortField.Type.LONG, true);
  }
}
