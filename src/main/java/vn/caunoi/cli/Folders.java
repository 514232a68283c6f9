package vn.caunoi.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/**
 * The options that say where the corpus and the index lie; a command that needs only one of them
 * takes both, so that a script can say the same to each.
 */
final class Folders extends CorpusFolder {
  @Option(
      names = "--index",
      paramLabel = "THƯ_MỤC",
      defaultValue = "${CAUNOI_INDEX:-index}",
      description = "Thư mục chỉ mục (mặc định: index, hoặc CAUNOI_INDEX).")
  Path index = Path.of("index");
}
