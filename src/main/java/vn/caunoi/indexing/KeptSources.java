package vn.caunoi.indexing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import vn.caunoi.extraction.Linkable;

/**
 * The sources that an index holds, as far as they need not be read again.
 *
 * @param byPath each source by its path in the corpus
 */
public record KeptSources(Map<String, Kept> byPath) {
  public static final KeptSources NONE = new KeptSources(Map.of());

  public KeptSources {
    byPath = Map.copyOf(byPath);
  }

  /**
   * A source of the index.
   *
   * @param sha256 of the bytes that it was read from
   */
  public record Kept(String sha256, Linkable linkable) {}

  /** Those of the index in service; none where there is no index. */
  public static KeptSources of(Path index) throws IOException {
    Optional<Path> current = new Generations(index).current();
    if (current.isEmpty()) {
      return NONE;
    }
    Map<String, Kept> found = new HashMap<>();
    try (Directory directory = FSDirectory.open(current.get());
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        add(leaf.reader(), found);
      }
    }
    return new KeptSources(found);
  }

  /** What was read of a source whose bytes are still the same. */
  public Optional<Linkable> unchanged(String path, String sha256) {
    return Optional.ofNullable(byPath.get(path))
        .filter(kept -> kept.sha256().equals(sha256))
        .map(Kept::linkable);
  }

  private static void add(LeafReader leaf, Map<String, Kept> found) throws IOException {
    BinaryDocValues checksums = leaf.getBinaryDocValues(Fields.CHECKSUM);
    if (checksums == null) {
      return;
    }
    StoredFields stored = leaf.storedFields();
    int doc = checksums.nextDoc();
    while (doc != DocIdSetIterator.NO_MORE_DOCS) {
      if (leaf.getLiveDocs() == null || leaf.getLiveDocs().get(doc)) {
        Document fields = stored.document(doc, Set.of(Fields.LINKABLE));
        Linkable linkable = StoredLinkable.CODEC.value(fields.getBinaryValue(Fields.LINKABLE));
        String sha256 = checksums.binaryValue().utf8ToString();
        found.put(linkable.source(), new Kept(sha256, linkable));
      }
      doc = checksums.nextDoc();
    }
  }
}
