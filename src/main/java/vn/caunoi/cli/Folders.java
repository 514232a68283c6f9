package vn.caunoi.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options that say where the corpus and the index lie. */
final class Folders {
  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      defaultValue = "${CAUNOI_CORPUS:-corpus}",
      description = "Folder of documents (default: corpus, or CAUNOI_CORPUS).")
  Path corpus = Path.of("corpus");

  @Option(
      names = "--index",
      paramLabel = "DIR",
      defaultValue = "${CAUNOI_INDEX:-index}",
      description = "Folder of the index (default: index, or CAUNOI_INDEX).")
  Path index = Path.of("index");
}
