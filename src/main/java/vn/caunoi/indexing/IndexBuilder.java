package vn.caunoi.indexing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.NativeFSLockFactory;
import org.apache.lucene.util.BytesRef;
import vn.caunoi.extraction.ExtractedDocument;
import vn.caunoi.linking.LinkedCorpus;

/**
 * Builds an index, or changes it; until {@link #commit} nothing of it is in service, and closing
 * without a commit rolls back.
 *
 * <table>
 *   <caption>Ways</caption>
 *   <tr><th>way</th><th>where</th><th>in service by</th></tr>
 *   <tr><td>{@link #rebuild}</td><td>a new generation beside the old one</td><td>the pointer's
 *       rename</td></tr>
 *   <tr><td>{@link #change}</td><td>the generation in service</td><td>an ordinary commit</td></tr>
 * </table>
 *
 * <p>One writer at a time: a second one gets a {@code LockObtainFailedException}.
 */
public final class IndexBuilder implements AutoCloseable {
  private static final double BUFFER_MB = 64;

  private final Generations generations;
  private final Lock lock;
  private final Path generation;
  private final Optional<Path> replaced;
  private final Directory directory;
  private final IndexWriter writer;
  private final TextWriter texts;
  private final LinkWriter links;
  private final Map<String, String> addresses = new HashMap<>();
  private final Map<String, String> areas = new HashMap<>();
  private final Map<String, TextSketch> sketches = new HashMap<>();
  private boolean committed;

  private IndexBuilder(Generations generations, Lock lock, Path generation, Optional<Path> replaced)
      throws IOException {
    this.generations = generations;
    this.lock = lock;
    this.generation = generation;
    this.replaced = replaced;
    directory = FSDirectory.open(generation);
    IndexWriterConfig config = new IndexWriterConfig(Fields.analyzer());
    config.setSimilarity(Fields.similarity());
    config.setCodec(new StoredCodec());
    config.setRAMBufferSizeMB(BUFFER_MB);
    config.setCommitOnClose(false);
    writer = new IndexWriter(directory, config);
    texts = new TextWriter(writer);
    links = new LinkWriter(writer, addresses, areas, sketches);
  }

  /** Starts a new generation beside the one in service. */
  public static IndexBuilder rebuild(Path index) throws IOException {
    Files.createDirectories(index);
    Generations generations = new Generations(index);
    Lock lock = lock(index);
    try {
      Optional<Path> current = generations.current();
      generations.removeAllBut(current.stream().toList());
      return new IndexBuilder(generations, lock, generations.next(), current);
    } catch (IOException e) {
      lock.close();
      throw e;
    }
  }

  /** Opens the generation in service for a change; there must be one of this program's format. */
  public static IndexBuilder change(Path index) throws IOException {
    Generations generations = new Generations(index);
    Path current =
        generations.current().orElseThrow(() -> new IOException("no index to change in " + index));
    Lock lock = lock(index);
    try {
      IndexBuilder builder = new IndexBuilder(generations, lock, current, Optional.empty());
      values(builder.directory, Fields.ADDRESS)
          .forEach((path, value) -> builder.addresses.put(path, value.utf8ToString()));
      values(builder.directory, Fields.AREAS)
          .forEach((path, value) -> builder.areas.put(path, value.utf8ToString()));
      values(builder.directory, Fields.SKETCH)
          .forEach((path, value) -> builder.sketches.put(path, TextSketch.CODEC.value(value)));
      return builder;
    } catch (IOException e) {
      lock.close();
      throw e;
    }
  }

  /** Adds a source, or puts it in place of what the index held of it. */
  public void addText(ExtractedDocument document, String sha256) throws IOException {
    addText(IndexedText.of(document, sha256));
  }

  /** The same, of a source that was made ready; by one thread at a time. */
  public void addText(IndexedText text) throws IOException {
    text.address()
        .ifPresentOrElse(a -> addresses.put(text.path(), a), () -> addresses.remove(text.path()));
    areas.put(text.path(), text.areas().intern());
    text.sketch()
        .ifPresentOrElse(s -> sketches.put(text.path(), s), () -> sketches.remove(text.path()));
    texts.write(text);
  }

  /** Removes a source that the corpus no longer holds. */
  public void removeText(String path) throws IOException {
    addresses.remove(path);
    areas.remove(path);
    sketches.remove(path);
    texts.remove(path);
  }

  /** Writes the links of the whole corpus in place of all that were there. */
  public void addLinks(LinkedCorpus corpus) throws IOException {
    links.write(corpus);
  }

  /** Puts what was written in service, with the report of the run. */
  public void commit(IngestRecord run) throws IOException {
    links.write(run);
    writer.setLiveCommitData(IndexManifest.of(run.corpusManifest()).userData().entrySet());
    writer.commit();
    committed = true;
    if (!generations.current().equals(Optional.of(generation))) {
      generations.putInService(generation);
    }
  }

  /** Rolls back what was not committed; removes the generations that no reader needs any more. */
  @Override
  public void close() throws IOException {
    try (lock;
        directory) {
      writer.rollback();
      if (committed) {
        generations.removeAllBut(
            replaced.map(old -> List.of(old, generation)).orElse(List.of(generation)));
      }
    } finally {
      if ((!committed && replaced.isPresent()) || generations.current().isEmpty()) {
        Generations.delete(generation);
      }
    }
  }

  private static Lock lock(Path index) throws IOException {
    try (Directory root = FSDirectory.open(index)) {
      return NativeFSLockFactory.INSTANCE.obtainLock(root, "writer.lock");
    }
  }

  /** A doc value of every source, by path. */
  private static Map<String, BytesRef> values(Directory directory, String field)
      throws IOException {
    Map<String, BytesRef> out = new HashMap<>();
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        values(leaf.reader(), field, out);
      }
    }
    return out;
  }

  private static void values(LeafReader leaf, String field, Map<String, BytesRef> out)
      throws IOException {
    BinaryDocValues values = leaf.getBinaryDocValues(field);
    if (values == null) {
      return;
    }
    int doc = values.nextDoc();
    while (doc != DocIdSetIterator.NO_MORE_DOCS) {
      if (leaf.getLiveDocs() == null || leaf.getLiveDocs().get(doc)) {
        String path = leaf.storedFields().document(doc).get(Fields.STORED_SOURCE);
        out.put(path, BytesRef.deepCopyOf(values.binaryValue()));
      }
      doc = values.nextDoc();
    }
  }
}
