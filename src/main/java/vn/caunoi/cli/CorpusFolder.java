package vn.caunoi.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that says where the corpus lies, for a command that needs no index. */
class CorpusFolder {
  @Option(
      names = "--corpus",
      paramLabel = "THƯ_MỤC",
      defaultValue = "${CAUNOI_CORPUS:-corpus}",
      description = "Thư mục văn bản (mặc định: corpus, hoặc CAUNOI_CORPUS).")
  Path corpus = Path.of("corpus");
}
