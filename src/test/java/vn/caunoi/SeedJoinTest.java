package vn.caunoi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caunoi.ingest.IngestReport;
import vn.caunoi.ingest.Ingestion;
import vn.caunoi.ingest.Progress;
import vn.caunoi.library.Library;
import vn.caunoi.library.Rung;
import vn.caunoi.library.StoredDocument;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.Evidence;
import vn.caunoi.policy.Holding;
import vn.caunoi.policy.RelationType;
import vn.caunoi.searching.LuceneLibrary;

/**
 * The sample documents, laid beside the shipped records, become full texts of what the records are
 * of.
 */
@Tag("shared")
class SeedJoinTest {
  private static final String LANG_SON = "ubnd-lang-son/2020-07/";
  private static final String KON_TUM = "ubnd-kon-tum/2018-02-27/476-kh-ubnd";

  @TempDir Path folder;
  private Path corpus;
  private Path index;

  @BeforeEach
  void copyTheShippedCorpus() throws IOException {
    corpus = folder.resolve("corpus");
    index = folder.resolve("index");
    try (Stream<Path> files = Files.walk(Path.of("corpus"))) {
      for (Path file : files.toList()) {
        Path to = corpus.resolve(Path.of("corpus").relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          Files.copy(file, to);
        }
      }
    }
  }

  @Test
  void turnsRecordsIntoFullTextsAtTheSameAddress() throws IOException {
    IngestReport records = ingest();
    List<DocumentId> before = all();
    try (Stream<Path> seeds = Files.list(SharedFolder.path().resolve("seeds"))) {
      for (Path seed : seeds.filter(f -> f.toString().endsWith(".txt")).toList()) {
        Files.copy(seed, corpus.resolve(seed.getFileName().toString()));
      }
    }
    IngestReport both = ingest();
    assertEquals(5, both.read());
    // three of the five are new: the Party plan that names no province, and the two articles
    assertEquals(held(records) + 3, held(both));
    try (Library library = LuceneLibrary.open(index)) {
      for (String address : List.of(LANG_SON, KON_TUM)) {
        DocumentId id =
            before.stream().filter(d -> d.key().contains(address)).findFirst().orElseThrow();
        assertEquals(Holding.FULL_TEXT, library.summary(id).orElseThrow().holding(), address);
      }
      assertTrue(before.stream().allMatch(id -> library.summary(id).isPresent()), "addresses stay");
      laddersStand(library);
    }
  }

  private void laddersStand(Library library) {
    DocumentId directive = DocumentId.parse("dang/ban-bi-thu/2019-11-01/39-ct-tw").orElseThrow();
    List<String> keys = new ArrayList<>();
    library.ladder(directive).forEach(rung -> collect(rung, keys));
    assertTrue(keys.stream().anyMatch(k -> k.contains(LANG_SON)), keys.toString());
    assertTrue(keys.stream().anyMatch(k -> k.contains("3355-kh-ubnd")), keys.toString());
    StoredDocument plan =
        library
            .document(DocumentId.parse("nha-nuoc/thu-tuong/2020-06-03/753-qd-ttg").orElseThrow())
            .orElseThrow();
    assertTrue(
        plan.incoming().stream()
            .anyMatch(l ->
                l.type() == RelationType.IMPLEMENTS
                    && l.other().id().key().contains(LANG_SON)
                    && l.evidence().origin() == Evidence.Origin.DOCUMENT_TEXT));
  }

  private static long held(IngestReport report) {
    return report.status().total()
        - report.status().documents().getOrDefault(Holding.CITED_ONLY, 0L);
  }

  private static void collect(Rung rung, List<String> keys) {
    keys.add(rung.document().id().key());
    rung.below().forEach(below -> collect(below, keys));
  }

  private List<DocumentId> all() throws IOException {
    List<DocumentId> ids = new ArrayList<>();
    try (Library library = LuceneLibrary.open(index)) {
      for (int page = 1; page <= library.held(1).pages(); page++) {
        library.held(page).entries().forEach(s -> ids.add(s.id()));
      }
    }
    return ids;
  }

  private IngestReport ingest() throws IOException {
    return new Ingestion(index, Progress.SILENT).run(corpus, false);
  }
}
