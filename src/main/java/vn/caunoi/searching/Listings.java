package vn.caunoi.searching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import vn.caunoi.indexing.Fields;
import vn.caunoi.library.Facet;
import vn.caunoi.library.Listing;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.Level;
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

  Listing<Summary> wanted(Optional<Level> level, int page) throws IOException {
    Query query = level.map(Listings::wanted).orElseGet(() -> listed(Fields.WANTED));
    return list(query, page, most(Fields.CITED_BY), BY_ADDRESS);
  }

  Map<Level, Long> wantedByLevel() throws IOException {
    Map<Level, Long> counts = new EnumMap<>(Level.class);
    for (Level level : Level.values()) {
      int count = snapshot.searcher().count(wanted(level));
      if (count > 0) {
        counts.put(level, (long) count);
      }
    }
    return counts;
  }

  private static Query wanted(Level level) {
    return new BooleanQuery.Builder()
        .add(listed(Fields.WANTED), BooleanClause.Occur.FILTER)
        .add(FacetCounter.filter(Facet.LEVEL, Set.of(level.code())), BooleanClause.Occur.FILTER)
        .build();
  }

  private static Query listed(String name) {
    return new TermQuery(new Term(Fields.LIST, name));
  }

  Listing<Summary> central(int page) throws IOException {
    return list(
        listed(Fields.CENTRAL), page, most(Fields.IMPLEMENTERS), most(Fields.CITED_BY), BY_ADDRESS);
  }

  Listing<Summary> held(int page) throws IOException {
    return list(listed(Fields.HELD), page, BY_ADDRESS);
  }

  /** Read from the sorted values alone: no document is opened. */
  List<DocumentId> addresses() throws IOException {
    Query held = listed(Fields.HELD);
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

  private Listing<Summary> list(Query query, int page, SortField... order) throws IOException {
    int asked = Math.clamp(page, 1, DEEPEST);
    IndexSearcher searcher = snapshot.searcher();
    TopFieldDocs top =
        searcher.search(
            query, new TopFieldCollectorManager(new Sort(order), asked * PAGE, Integer.MAX_VALUE));
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
