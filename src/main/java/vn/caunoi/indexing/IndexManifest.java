package vn.caunoi.indexing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import vn.caunoi.analysis.VietnameseAnalyzer;

/**
 * What an index was made from; kept in its last commit and readable without opening it.
 *
 * @param corpus SHA-256 of the manifest of the corpus
 * @param schema of fields and stored values
 * @param analyser version of the analysis
 * @param rules version of reading and extraction
 */
public record IndexManifest(String corpus, String schema, String analyser, String rules) {
  /** Changes whenever fields or stored values change, so that indexes are built anew. */
  public static final String SCHEMA = "12";

  /** What an index of this corpus would have when built by this program. */
  public static IndexManifest of(String corpusManifest) {
    return new IndexManifest(
        digest(corpusManifest), SCHEMA, VietnameseAnalyzer.VERSION, RulesVersion.ofProgram());
  }

  /** Of the index in service; empty where there is none. */
  public static Optional<IndexManifest> read(Path index) throws IOException {
    Optional<Path> current = new Generations(index).current();
    if (current.isEmpty()) {
      return Optional.empty();
    }
    try (Directory directory = FSDirectory.open(current.get())) {
      return Optional.of(of(SegmentInfos.readLatestCommit(directory).getUserData()));
    } catch (IndexNotFoundException _) {
      return Optional.empty();
    }
  }

  /** Whether an index with this manifest can be changed in place: only the corpus differs. */
  public boolean sameFormat(IndexManifest other) {
    return schema.equals(other.schema)
        && analyser.equals(other.analyser)
        && rules.equals(other.rules);
  }

  Map<String, String> userData() {
    return Map.of("corpus", corpus, "schema", schema, "analyser", analyser, "rules", rules);
  }

  private static IndexManifest of(Map<String, String> data) {
    return new IndexManifest(
        data.getOrDefault("corpus", ""),
        data.getOrDefault("schema", ""),
        data.getOrDefault("analyser", ""),
        data.getOrDefault("rules", ""));
  }

  private static String digest(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
