package vn.caunoi.searching;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import vn.caunoi.indexing.Fields;
import vn.caunoi.library.Edition;

/** One commit of one generation, open for reading; nothing in it changes. */
final class Snapshot {
  private final Optional<Path> generation;
  private final Optional<DirectoryReader> directoryReader;
  private final IndexSearcher searcher;
  private final CommonWords common;
  private final StoredValues values;
  private final DocumentMap documents;
  private final Vocabulary vocabulary;
  private final FacetCounter facets;
  private final FacetLabels labels;
  private final Orders orders;
  private final Optional<Edition> edition;
  private final FoundPages pages = new FoundPages();

  private Snapshot(Optional<Path> generation, Optional<DirectoryReader> reader) throws IOException {
    this.generation = generation;
    this.directoryReader = reader;
    IndexReader any = reader.isPresent() ? reader.get() : new MultiReader();
    searcher = new IndexSearcher(any);
    searcher.setSimilarity(Fields.similarity());
    // queries are built for one request each: caching them only costs
    searcher.setQueryCache(null);
    common = new CommonWords(searcher);
    values = new StoredValues(searcher);
    documents = DocumentMap.of(any);
    vocabulary = new Vocabulary(any);
    facets = FacetCounter.of(any);
    labels = new FacetLabels(values);
    orders = Orders.of(any, documents);
    edition = values.status().map(status -> edition(status.ingestedAt()));
  }

  /** Opens the last commit of a generation; without one, an empty library. */
  static Snapshot open(Optional<Path> generation) throws IOException {
    if (generation.isEmpty()) {
      return new Snapshot(generation, Optional.empty());
    }
    Directory directory = FSDirectory.open(generation.get());
    try {
      DirectoryReader reader = DirectoryReader.open(directory);
      reader.getReaderCacheHelper().addClosedListener(_ -> directory.close());
      return new Snapshot(generation, Optional.of(reader));
    } catch (IOException e) {
      directory.close();
      throw e;
    }
  }

  /** The snapshot of what is in service now, or nothing where that is this one. */
  Optional<Snapshot> newer(Optional<Path> inService) throws IOException {
    if (!inService.equals(generation)) {
      return Optional.of(open(inService));
    }
    if (directoryReader.isEmpty()) {
      return Optional.empty();
    }
    DirectoryReader changed = DirectoryReader.openIfChanged(directoryReader.get());
    return changed == null
        ? Optional.empty()
        : Optional.of(new Snapshot(generation, Optional.of(changed)));
  }

  /** Pages of results that were asked for lately. */
  FoundPages pages() {
    return pages;
  }

  /** The state that this is a view of; empty where nothing was ingested yet. */
  Optional<Edition> edition() {
    return edition;
  }

  IndexSearcher searcher() {
    return searcher;
  }

  /** Words whose scores are held; they find the same as the searcher. */
  CommonWords common() {
    return common;
  }

  IndexReader reader() {
    return searcher.getIndexReader();
  }

  StoredValues values() {
    return values;
  }

  DocumentMap documents() {
    return documents;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  FacetCounter facets() {
    return facets;
  }

  FacetLabels labels() {
    return labels;
  }

  Orders orders() {
    return orders;
  }

  /** A deleted index that is made anew counts from the start: only the moment tells it apart. */
  private Edition edition(Instant madeAt) {
    String name = generation.map(g -> g.getFileName().toString()).orElse("");
    long commit = directoryReader.map(DirectoryReader::getVersion).orElse(0L);
    return new Edition(name + "-" + commit + "-" + Long.toHexString(madeAt.toEpochMilli()), madeAt);
  }
}
