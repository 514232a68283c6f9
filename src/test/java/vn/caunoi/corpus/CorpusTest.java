package vn.caunoi.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caunoi.policy.Problem;

class CorpusTest {
  private static final String EMPTY_SHA256 =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  @TempDir Path directory;

  @Test
  void listsFilesInTheOrderOfTheirPaths() throws IOException {
    write("news/2021/b.html", "b");
    write("central/2019/39-ct-tw.html", "a");
    write("a.txt", "");
    assertEquals(List.of("a.txt", "central/2019/39-ct-tw.html", "news/2021/b.html"), paths());
  }

  @Test
  void leavesOutReadmesDotfilesAndTheCorrections() throws IOException {
    write("README.md", "");
    write("local/readme.txt", "");
    write(".gitkeep", "");
    write(".cache/x.html", "");
    write("corrections.tsv", "");
    write("local/corrections.tsv", "");
    assertEquals(List.of("local/corrections.tsv"), paths());
  }

  @Test
  void takesChecksumSizeAndKind() throws IOException {
    write("empty.TXT", "");
    write("page.htm", "Đề án");
    write("scan.pdf", "%PDF");
    SourceFile empty = file("empty.TXT");
    assertEquals(EMPTY_SHA256, empty.sha256());
    assertEquals(0, empty.size());
    assertEquals(MediaKind.TEXT, empty.kind());
    assertEquals(MediaKind.HTML, file("page.htm").kind());
    assertEquals(9, file("page.htm").size());
    assertEquals(MediaKind.OTHER, file("scan.pdf").kind());
  }

  @Test
  void readsTheBytesOfASource() throws IOException {
    write("page.html", "Kế hoạch");
    assertArrayEquals("Kế hoạch".getBytes(StandardCharsets.UTF_8), file("page.html").bytes());
  }

  @Test
  void namesASingleFileByItsLastName() throws IOException {
    write("deep/page.html", "x");
    assertEquals("page.html", SourceFile.of(directory.resolve("deep/page.html")).path());
  }

  @Test
  void putsTheCorrectionsIntoTheManifest() throws IOException {
    write("page.html", "x");
    write("corrections.tsv", "# nothing\n");
    Manifest manifest = Corpus.open(directory).manifest();
    assertEquals(
        List.of("corrections.tsv", "page.html"), List.copyOf(manifest.checksums().keySet()));
  }

  @Test
  void reportsBadCorrectionsAndKeepsTheFiles() throws IOException {
    write("page.html", "x");
    write("corrections.tsv", "nonsense\n");
    Corpus corpus = Corpus.open(directory);
    assertEquals(1, corpus.files().size());
    assertEquals("corrections.tsv", corpus.problems().getFirst().source());
  }

  @Test
  void reportsALinkToNothingAndGoesOn() throws IOException {
    write("page.html", "x");
    Files.createSymbolicLink(directory.resolve("gone.html"), directory.resolve("nowhere"));
    Corpus corpus = Corpus.open(directory);
    assertEquals(1, corpus.files().size());
    Problem problem = corpus.problems().getFirst();
    assertEquals("gone.html", problem.source());
    assertEquals(Problem.Stage.CORPUS, problem.stage());
  }

  @Test
  void reportsANameWithALineBreakInIt() throws IOException {
    write("two\nlines.html", "x");
    Corpus corpus = Corpus.open(directory);
    assertEquals(List.of(), corpus.files());
    assertEquals(1, corpus.problems().size());
  }

  @Test
  void anEmptyDirectoryIsAnEmptyCorpus() throws IOException {
    Corpus corpus = Corpus.open(directory);
    assertEquals(List.of(), corpus.files());
    assertEquals(Manifest.EMPTY, corpus.manifest());
    assertEquals(Optional.empty(), corpus.file("page.html"));
  }

  @Test
  void refusesADirectoryThatIsNotThere() {
    assertThrows(IOException.class, () -> Corpus.open(directory.resolve("missing")));
  }

  @Test
  void refusesAPathThatIsNotBelowTheCorpus() {
    Path file = directory.resolve("x");
    assertThrows(
        IllegalArgumentException.class, () -> new SourceFile("/etc/x", file, EMPTY_SHA256, 0));
    assertThrows(IllegalArgumentException.class, () -> new SourceFile("x", file, "E3B0", 0));
  }

  private List<String> paths() throws IOException {
    return Corpus.open(directory).stream().map(SourceFile::path).toList();
  }

  private SourceFile file(String path) throws IOException {
    Optional<SourceFile> file = Corpus.open(directory).file(path);
    assertTrue(file.isPresent(), path);
    return file.get();
  }

  private void write(String path, String text) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
