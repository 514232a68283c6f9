package vn.caunoi.indexing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caunoi.extraction.ExtractedDocument;

class IndexBuilderTest {
  private static final IngestRecord RUN =
      new IngestRecord(Instant.parse("2026-01-02T03:04:05Z"), 1, "a 1\n", List.of());

  @TempDir Path index;

  @Test
  void putsARebuildInServiceByItsCommit() throws IOException {
    try (IndexBuilder builder = IndexBuilder.rebuild(index)) {
      fill(builder, papers());
      assertEquals(Optional.empty(), IndexManifest.read(index));
      builder.commit(RUN);
    }
    assertEquals(Optional.of(IndexManifest.of("a 1\n")), IndexManifest.read(index));
    assertFalse(IndexManifest.read(index).equals(Optional.of(IndexManifest.of("a 2\n"))));
  }

  @Test
  void leavesTheOldInServiceWhenARebuildIsClosedWithoutCommit() throws IOException {
    build();
    Optional<Path> before = new Generations(index).current();
    try (IndexBuilder builder = IndexBuilder.rebuild(index)) {
      fill(builder, papers());
    }
    assertEquals(before, new Generations(index).current());
    assertEquals(1, generations());
  }

  @Test
  void keepsThePreviousGenerationForRunningReadersAndNoOlderOne() throws IOException {
    build();
    build();
    build();
    assertEquals(2, generations());
  }

  @Test
  void removesWhatAKilledRebuildLeft() throws IOException {
    build();
    Files.createDirectories(index.resolve("g-7"));
    build();
    assertFalse(Files.exists(index.resolve("g-7")));
  }

  @Test
  void rollsBackAChangeThatIsNotCommitted() throws IOException {
    build();
    ExtractedDocument changed = papers().texts().getFirst();
    try (IndexBuilder builder = IndexBuilder.change(index)) {
      builder.addText(changed, "other");
    }
    assertEquals(List.of("sum"), checksums());
    try (IndexBuilder builder = IndexBuilder.change(index)) {
      builder.addText(changed, "other");
      builder.addLinks(papers().linked());
      builder.commit(RUN);
    }
    assertEquals(List.of("other"), checksums());
  }

  @Test
  void givesEveryLuceneDocumentALengthInEveryRankedField() throws IOException {
    build();
    Path generation = new Generations(index).current().orElseThrow();
    try (Directory directory = FSDirectory.open(generation);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      LeafReader leaf = reader.leaves().getFirst().reader();
      assertTrue(leaf.maxDoc() > 3);
      List<String> ranked =
          List.of(Fields.SYLLABLES, Fields.FOLDED_BIGRAMS, Fields.WHOLE, Fields.TITLE_BIGRAMS);
      for (String field : ranked) {
        NumericDocValues lengths = leaf.getNormValues(field);
        for (int doc = 0; doc < leaf.maxDoc(); doc++) {
          assertTrue(lengths.advanceExact(doc), field + " of " + doc);
        }
        assertTrue(leaf.getDocCount(field) < leaf.maxDoc(), field);
      }
    }
  }

  @Test
  void letsOneWriterInAtATime() throws IOException {
    try (IndexBuilder first = IndexBuilder.rebuild(index)) {
      assertThrows(LockObtainFailedException.class, () -> IndexBuilder.rebuild(index).close());
      fill(first, papers());
      first.commit(RUN);
    }
    assertTrue(new Generations(index).current().isPresent());
  }

  private void build() throws IOException {
    try (IndexBuilder builder = IndexBuilder.rebuild(index)) {
      fill(builder, papers());
      builder.commit(RUN);
    }
  }

  private static void fill(IndexBuilder builder, Papers papers) throws IOException {
    for (ExtractedDocument text : papers.texts()) {
      builder.addText(text, "sum");
    }
    builder.addLinks(papers.linked());
  }

  private static Papers papers() {
    Papers papers = new Papers();
    papers.add(
        "753/QĐ-TTg", "Quyết định", "Thủ tướng Chính phủ", "2020-06-03", "Ban hành Kế hoạch", "a");
    return papers;
  }

  private long generations() throws IOException {
    try (Stream<Path> list = Files.list(index)) {
      return list.filter(Files::isDirectory).count();
    }
  }

  private List<String> checksums() throws IOException {
    return KeptSources.of(index).byPath().values().stream().map(KeptSources.Kept::sha256).toList();
  }
}
