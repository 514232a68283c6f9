package vn.caunoi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.IntConsumer;
import vn.caunoi.examining.FileExaminer;
import vn.caunoi.ingest.IngestReport;
import vn.caunoi.ingest.Progress;
import vn.caunoi.library.Library;

/** What the commands work with; the root package supplies it. */
public interface Workshop {

  /** Brings the index up to date with the corpus, or rebuilds it when asked to. */
  IngestReport ingest(Path corpus, Path index, boolean rebuild, Progress progress)
      throws IOException;

  /** Whether the index is missing or was made from other files or by another version. */
  boolean isStale(Path corpus, Path index) throws IOException;

  /** Opens the index for questions. */
  Library open(Path index) throws IOException;

  /** Reads the corpus, so that single files can be looked at against it; no index is needed. */
  FileExaminer examiner(Path corpus) throws IOException;

  /**
   * Writes the site as files that are read without a server.
   *
   * @param progress is told how many files there are so far
   * @return how many there are at the end
   */
  int exportSite(Path index, Path folder, IntConsumer progress) throws IOException;

  /** Serves the pages until stopped, and tells the address once they can be opened. */
  void serve(Path corpus, Path index, int port);
}
