package vn.caunoi.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.caunoi.policy.Problem;

/**
 * A directory of source files as it was when it was opened: every file with its checksum, and the
 * curated corrections.
 *
 * <p>Files named {@code README*}, files and folders whose name starts with a dot, and {@link
 * Corrections#FILE} at the top are not sources. How a source is written is told in {@code
 * src/docs/corpus.md}.
 *
 * @param directory the corpus
 * @param files every source, sorted by path
 * @param corrections what lies in {@link Corrections#FILE}
 * @param manifest the checksums of all files, the corrections' included
 * @param problems the files that could not be listed or read, and the bad lines of the corrections
 */
public record Corpus(
    Path directory,
    List<SourceFile> files,
    Corrections corrections,
    Manifest manifest,
    List<Problem> problems) {
  public Corpus {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  /**
   * Lists the directory and takes the checksum of every file.
   *
   * @throws IOException if the directory itself cannot be listed; a file that cannot be read is a
   *     problem of the corpus
   */
  public static Corpus open(Path directory) throws IOException {
    CorpusListing listing = new CorpusListing(directory);
    Files.walkFileTree(directory, listing);
    Corrections corrections = listing.corrections();
    List<SourceFile> files = listing.files();
    Stream<SourceFile> all = Stream.concat(files.stream(), listing.correctionsFile().stream());
    List<Problem> problems =
        Stream.concat(listing.problems().stream(), corrections.problems().stream()).toList();
    return new Corpus(directory, files, corrections, Manifest.of(all), problems);
  }

  /** The sources in the order of their paths. */
  public Stream<SourceFile> stream() {
    return files.stream();
  }

  /** The source with this path, if there is one. */
  public Optional<SourceFile> file(String path) {
    return files.stream().filter(f -> f.path().equals(path)).findFirst();
  }
}
