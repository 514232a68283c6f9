package vn.caunoi.searching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
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
    for (int doc : docs(field, key, MOST_EDGES)) {
      value(doc, Fields.ENTRY, StoredEntry.CODEC).ifPresent(out::add);
    }
    return out;
  }

  /** The same, by their numbers in the reader. */
  Map<Integer, StoredEntry> numberedEntries(String field, String key) throws IOException {
    Map<Integer, StoredEntry> out = new LinkedHashMap<>();
    for (int doc : docs(field, key, MOST_EDGES)) {
      out.put(doc, entry(doc));
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
    return shown(path).map(ShownText::text).orElse("");
  }

  /** The same with its passages, all in one read. */
  Optional<ShownText> shown(String path) throws IOException {
    OptionalInt doc = first(Fields.STORED_SOURCE, path);
    if (doc.isEmpty()) {
      return Optional.empty();
    }
    Document stored =
        searcher.storedFields().document(doc.getAsInt(), Set.of(Fields.TEXT, Fields.PASSAGES));
    List<StoredPassage> passages = StoredPassage.LIST.value(stored.getBinaryValue(Fields.PASSAGES));
    BytesRef text = stored.getBinaryValue(Fields.TEXT);
    return Optional.of(
        new ShownText(text.utf8ToString(), passages, doc.getAsInt() - passages.size()));
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
    for (int doc : docs(field, id.key(), MOST_EDGES)) {
      Optional<BytesRef> stored = stored(doc, Fields.EDGE);
      stored.map(StoredRelation.CODEC::value).ifPresent(out::add);
      bytes += stored.map(b -> b.length).orElse(0);
    }
    return Kept.Weighed.of(List.copyOf(out), bytes);
  }

  /** Those that have a key, in order; read without a search, which would cost more. */
  private List<Integer> docs(String field, String key, int most) throws IOException {
    Term term = new Term(field, key);
    List<Integer> out = new ArrayList<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      PostingsEnum docs = leaf.reader().postings(term, PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      int doc = docs == null ? DocIdSetIterator.NO_MORE_DOCS : docs.nextDoc();
      while (doc != DocIdSetIterator.NO_MORE_DOCS && out.size() < most) {
        if (live == null || live.get(doc)) {
          out.add(leaf.docBase + doc);
        }
        doc = docs.nextDoc();
      }
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
    return docs(key, wanted, 1).stream().mapToInt(Integer::intValue).findFirst();
  }

  private <T> Optional<T> value(int doc, String field, Codec<T> codec) throws IOException {
    return stored(doc, field).map(codec::value);
  }

  private Optional<BytesRef> stored(int doc, String field) throws IOException {
    Document stored = searcher.storedFields().document(doc, Set.of(field));
    return Optional.ofNullable(stored.getBinaryValue(field));
  }
}
