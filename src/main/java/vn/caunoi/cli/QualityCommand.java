package vn.caunoi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.caunoi.evaluation.Changes;
import vn.caunoi.evaluation.Quality;
import vn.caunoi.evaluation.QualityFiles;
import vn.caunoi.library.QualityFigure;

/** Measures reading and linking on annotated documents. */
@Command(
    name = "quality",
    description = {
      "Đo việc đọc và nối trên các văn bản mẫu đã có đáp án.",
      "Kết quả ghi vào docs/quality.md của mã nguồn, kèm điều tốt lên và xấu đi."
    })
final class QualityCommand implements Callable<Integer> {
  private final Workshop workshop;
  private final Terminal terminal;

  @Mixin private final CorpusFolder folder = new CorpusFolder();

  @Option(
      names = "--gold",
      paramLabel = "THƯ_MỤC",
      defaultValue = "src/test/resources/gold",
      description = "Thư mục văn bản mẫu, mỗi phần một thư mục con.")
  private Path gold = Path.of("src/test/resources/gold");

  @Option(
      names = "--sources",
      paramLabel = "THƯ_MỤC",
      defaultValue = "src",
      description = "Thư mục mã nguồn có docs/quality.md sẽ được ghi (mặc định: src).")
  private Path sources = Path.of("src");

  @Option(names = "--accept", description = "Lấy các con số này làm mốc cho những lần đo sau.")
  private boolean accept;

  QualityCommand(Workshop workshop, Terminal terminal) {
    this.workshop = workshop;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Quality quality = Quality.measure(gold, workshop.examiner(folder.corpus));
    QualityFiles files = QualityFiles.below(sources);
    Changes changes = files.write(quality);
    quality.figures().forEach(this::print);
    changes.gained().forEach(row -> terminal.line("tốt lên  " + row));
    changes.lost().forEach(row -> terminal.line("xấu đi   " + row));
    if (accept) {
      files.accept(quality);
    }
    return quality.figures().isEmpty() ? ExitCode.NOTHING : ExitCode.OK;
  }

  private void print(QualityFigure figure) {
    String of = "%d/%d".formatted(figure.part(), figure.whole());
    terminal.line(
        String.format(
            Locale.ROOT,
            "%-9s %-26s %-10s %9s  %.4f",
            figure.half(),
            figure.subject(),
            figure.measure(),
            of,
            figure.value()));
  }
}
