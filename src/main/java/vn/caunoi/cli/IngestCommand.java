package vn.caunoi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.caunoi.ingest.IngestReport;
import vn.caunoi.policy.Problem;

/**
 * Brings the index up to date with the corpus; files that are named are added to the corpus first.
 */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = {
      "Bring the index up to date with the corpus.",
      "A single folder takes the corpus's place; files are copied into CORPUS/them-vao first."
    })
final class IngestCommand implements Callable<Integer> {
  private static final String ADDED = "them-vao";

  private final Workshop workshop;
  private final Terminal terminal;

  @Mixin private final Folders folders = new Folders();

  @Option(
      names = "--rebuild",
      description = "Build the whole index anew, aside, then put it in service.")
  private boolean rebuild;

  @Option(names = "--json", description = "Print the report as one JSON object.")
  private boolean json;

  @Parameters(paramLabel = "DIR|FILE", description = "A folder to use as corpus, or files to add.")
  private List<Path> what = new ArrayList<>();

  IngestCommand(Workshop workshop, Terminal terminal) {
    this.workshop = workshop;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path corpus =
        what.size() == 1 && Files.isDirectory(what.getFirst()) ? what.getFirst() : folders.corpus;
    if (!corpus.equals(what.isEmpty() ? null : what.getFirst())) {
      add(corpus);
    }
    IngestReport report =
        workshop.ingest(corpus, folders.index, rebuild, new ProgressBar(terminal.err()));
    if (json) {
      terminal.out().println(new ReportJson().print(report));
    } else {
      ReportPrinter.summary(report, terminal.out());
    }
    return report.problems(Problem.Severity.ERROR) == 0 ? ExitCode.OK : ExitCode.NOTHING;
  }

  private void add(Path corpus) throws IOException {
    for (Path file : what) {
      if (!Files.isRegularFile(file)) {
        throw new NoSuchFileException(file.toString());
      }
    }
    for (Path file : what) {
      Path folder = Files.createDirectories(corpus.resolve(ADDED));
      Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
