package vn.caunoi.searching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import vn.caunoi.indexing.Codec;
import vn.caunoi.indexing.Fields;
import vn.caunoi.indexing.StatusCodec;
import vn.caunoi.indexing.StoredAreas;
import vn.caunoi.indexing.StoredEffect;
import vn.caunoi.indexing.StoredEntry;
import vn.caunoi.indexing.StoredOutcomes;
import vn.caunoi.indexing.StoredPassage;
import vn.caunoi.indexing.StoredRelation;
import vn.caunoi.indexing.StoredSource;
import vn.caunoi.library.Status;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.EffectStatement;
import vn.caunoi.policy.Lookup;
import vn.caunoi.policy.Relation;
import vn.caunoi.policy.SectionArea;

/** Reads what is stored, by its keys. */
final class StoredValues {
  private static final int MOST_EDGES = 100_000;

  /** In stored form; decoded, values take several times as much. */
  private static final long MOST_KEPT = 8L << 20;

  private final IndexSearcher searcher;
  private final Kept<DocumentId, OptionalInt> numbers = new Kept<>(MOST_KEPT);
  private final Kept<Integer, StoredEntry> entries = new Kept<>(MOST_KEPT);
  private final Kept<DocumentId, List<Relation>> from = new Kept<>(MOST_KEPT);
  private final Kept<DocumentId, List<Relation>> to = new Kept<>(MOST_KEPT);
  private final Kept<String, Optional<Status>> status = new Kept<>(MOST_KEPT);

  StoredValues(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  Optional<StoredEntry> entry(DocumentId id) throws IOException {
    OptionalInt doc =
        numbers.get(id, key -> Kept.Weighed.of(first(Fields.ID, key.key()), key.key().length()));
    return doc.isEmpty() ? Optional.empty() : Optional.of(entry(doc.getAsInt()));
  }

  StoredEntry entry(int doc) throws IOException {
    return entries.get(
        doc,
        key -> {
          BytesRef stored = stored(key, Fields.ENTRY).orElseThrow();
          return Kept.Weighed.of(StoredEntry.CODEC.value(stored), stored.length);
        });
  }

  /** The address of the document with this number in the reader. */
  DocumentId id(int doc) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    SortedDocValues ids = DocValues.getSorted(leaf.reader(), Fields.ID);
    if (!ids.advanceExact(doc - leaf.docBase)) {
      throw new IllegalArgumentException("not a document: " + doc);
    }
    return DocumentId.parse(ids.lookupOrd(ids.ordValue()).utf8ToString()).orElseThrow();
  }

  /** The documents that have this value in a key field. */
  List<StoredEntry> entries(String field, String key) throws IOException {
    List<StoredEntry> out = new ArrayList<>();
    for (int doc : docs(new TermQuery(new Term(field, key)))) {
      value(doc, Fields.ENTRY, StoredEntry.CODEC).ifPresent(out::add);
    }
    return out;
  }

  /** The same, by their numbers in the reader. */
  Map<Integer, StoredEntry> numberedEntries(String field, String key) throws IOException {
    Map<Integer, StoredEntry> out = new LinkedHashMap<>();
    for (int doc : docs(new TermQuery(new Term(field, key)))) {
      value(doc, Fields.ENTRY, StoredEntry.CODEC).ifPresent(entry -> out.put(doc, entry));
    }
    return out;
  }

  Optional<StoredSource> source(String path) throws IOException {
    Optional<StoredSource> found =
        one(Fields.STORED_SOURCE, path, Fields.PASSAGE, StoredSource.CODEC);
    return found.isEmpty() ? found : Optional.of(found.get().withText(text(path)));
  }

  /** The displayed text of a source; empty where there is none. */
  String text(String path) throws IOException {
    return text(path, reading());
  }

  /** The same, beside other values that are read. */
  String text(String path, StoredFields reading) throws IOException {
    OptionalInt doc = first(Fields.STORED_SOURCE, path);
    if (doc.isEmpty()) {
      return "";
    }
    Document stored = reading.document(doc.getAsInt(), Set.of(Fields.TEXT));
    return Objects.requireNonNullElse(stored.get(Fields.TEXT), "");
  }

  Optional<StoredPassage> passage(int doc) throws IOException {
    return passage(doc, reading());
  }

  /** The same, beside other values that are read. */
  Optional<StoredPassage> passage(int doc, StoredFields reading) throws IOException {
    return stored(doc, Fields.PASSAGE, reading).map(StoredPassage.CODEC::value);
  }

  /** For one thread that reads many values: what was unpacked for one serves the next. */
  StoredFields reading() throws IOException {
    return searcher.storedFields();
  }

  List<SectionArea> areas(String path) throws IOException {
    return one(Fields.STORED_SOURCE, path, Fields.SECTION_AREAS, StoredAreas.CODEC)
        .orElse(List.of());
  }

  List<EffectStatement> effect(String path) throws IOException {
    return one(Fields.STORED_SOURCE, path, Fields.EFFECT, StoredEffect.CODEC).orElse(List.of());
  }

  List<Lookup> lookups(String path) throws IOException {
    return one(Fields.OUTCOMES_OF, path, Fields.ENTRY, StoredOutcomes.CODEC).orElse(List.of());
  }

  List<Relation> from(DocumentId id) throws IOException {
    return from.get(id, key -> relations(Fields.FROM, key));
  }

  List<Relation> to(DocumentId id) throws IOException {
    return to.get(id, key -> relations(Fields.TO, key));
  }

  Optional<Relation> relation(int doc) throws IOException {
    return value(doc, Fields.EDGE, StoredRelation.CODEC);
  }

  Optional<Status> status() throws IOException {
    return status.get(
        Fields.STATUS, key -> weighed(Fields.LINKED, key, Fields.STATUS, StatusCodec.STATUS));
  }

  private Kept.Weighed<List<Relation>> relations(String field, DocumentId id) throws IOException {
    List<Relation> out = new ArrayList<>();
    int bytes = 0;
    for (int doc : docs(new TermQuery(new Term(field, id.key())))) {
      Optional<BytesRef> stored = stored(doc, Fields.EDGE);
      stored.map(StoredRelation.CODEC::value).ifPresent(out::add);
      bytes += stored.map(b -> b.length).orElse(0);
    }
    return Kept.Weighed.of(List.copyOf(out), bytes);
  }

  private List<Integer> docs(Query query) throws IOException {
    TopDocs top = searcher.search(query, MOST_EDGES, Sort.INDEXORDER);
    List<Integer> out = new ArrayList<>();
    for (ScoreDoc hit : top.scoreDocs) {
      out.add(hit.doc);
    }
    return out;
  }

  private <T> Optional<T> one(String key, String wanted, String field, Codec<T> codec)
      throws IOException {
    return weighed(key, wanted, field, codec).value();
  }

  private <T> Kept.Weighed<Optional<T>> weighed(
      String key, String wanted, String field, Codec<T> codec) throws IOException {
    OptionalInt doc = first(key, wanted);
    Optional<BytesRef> stored = doc.isEmpty() ? Optional.empty() : stored(doc.getAsInt(), field);
    return Kept.Weighed.of(stored.map(codec::value), stored.map(b -> b.length).orElse(0));
  }

  private OptionalInt first(String key, String wanted) throws IOException {
    TopDocs top = searcher.search(new TermQuery(new Term(key, wanted)), 1, Sort.INDEXORDER);
    return top.scoreDocs.length == 0 ? OptionalInt.empty() : OptionalInt.of(top.scoreDocs[0].doc);
  }

  private <T> Optional<T> value(int doc, String field, Codec<T> codec) throws IOException {
    return stored(doc, field).map(codec::value);
  }

  private Optional<BytesRef> stored(int doc, String field) throws IOException {
    return stored(doc, field, reading());
  }

  private static Optional<BytesRef> stored(int doc, String field, StoredFields reading)
      throws IOException {
    return Optional.ofNullable(reading.document(doc, Set.of(field)).getBinaryValue(field));
  }
}
