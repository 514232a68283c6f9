package vn.caunoi.searching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import vn.caunoi.indexing.Fields;
import vn.caunoi.library.Listing;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.Relation;

/** Pages of the lists that the index keeps: wanted, central, held. */
final class Listings {
  private static final int PAGE = 50;
  private static final int MANY = 1_000;
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

  /** Read from the sorted values alone: no document is opened. */
  List<DocumentId> addresses() throws IOException {
    TermQuery held = new TermQuery(new Term(Fields.LIST, Fields.HELD));
    int count = Math.max(1, snapshot.searcher().count(held));
    TopFieldDocs all = snapshot.searcher().search(held, count, new Sort(BY_ADDRESS));
    List<DocumentId> addresses = new ArrayList<>();
    for (ScoreDoc hit : all.scoreDocs) {
      BytesRef key = (BytesRef) ((FieldDoc) hit).fields[0];
      DocumentId.parse(key.utf8ToString()).ifPresent(addresses::add);
    }
    return addresses;
  }

  Listing<Relation> relations(int page) throws IOException {
    int asked = Math.clamp(page, 1, DEEPEST);
    TermQuery edges = new TermQuery(new Term(Fields.LINKED, Fields.EDGE));
    int total = snapshot.searcher().count(edges);
    TopFieldDocs top =
        snapshot.searcher().search(edges, asked * MANY, new Sort(SortField.FIELD_DOC));
    List<Relation> entries = new ArrayList<>();
    for (int i = (asked - 1) * MANY; i < top.scoreDocs.length; i++) {
      snapshot.values().relation(top.scoreDocs[i].doc).ifPresent(entries::add);
    }
    return new Listing<>(total, asked, MANY, entries);
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
