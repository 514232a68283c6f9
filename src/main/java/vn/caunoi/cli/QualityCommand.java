package vn.caunoi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.caunoi.evaluation.Changes;
import vn.caunoi.evaluation.Quality;
import vn.caunoi.evaluation.QualityFiles;
import vn.caunoi.library.QualityFigure;

/** Measures reading and linking on annotated documents. */
@Command(
    name = "quality",
    mixinStandardHelpOptions = true,
    description = {
      "Measure reading and linking on annotated documents.",
      "Half by half, into docs/quality.md of the sources, with what was gained and lost."
    })
final class QualityCommand implements Callable<Integer> {
  private final Workshop workshop;
  private final Terminal terminal;

  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      defaultValue = "${CAUNOI_CORPUS:-corpus}",
      description = "Folder of documents to link against (default: corpus, or CAUNOI_CORPUS).")
  private Path corpus = Path.of("corpus");

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      defaultValue = "src/test/resources/gold",
      description = "Folder of annotated documents, one subfolder a half.")
  private Path gold = Path.of("src/test/resources/gold");

  @Option(
      names = "--sources",
      paramLabel = "DIR",
      defaultValue = "src",
      description = "Folder of the sources, whose docs/quality.md is written (default: src).")
  private Path sources = Path.of("src");

  @Option(
      names = "--accept",
      description = "Make these the figures that the next ones are compared with.")
  private boolean accept;

  QualityCommand(Workshop workshop, Terminal terminal) {
    this.workshop = workshop;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Quality quality = Quality.measure(gold, workshop.examiner(corpus));
    QualityFiles files = QualityFiles.below(sources);
    Changes changes = files.write(quality);
    quality.figures().forEach(this::print);
    changes.gained().forEach(row -> terminal.line("gained  " + row));
    changes.lost().forEach(row -> terminal.line("lost    " + row));
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
