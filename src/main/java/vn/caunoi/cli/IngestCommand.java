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
    description = {
      "Nạp kho: làm cho chỉ mục khớp với các tệp của kho.",
      "Một thư mục thì thay cho kho; các tệp thì được chép vào them-vao của kho trước."
    })
final class IngestCommand implements Callable<Integer> {
  private static final String ADDED = "them-vao";

  private final Workshop workshop;
  private final Terminal terminal;

  @Mixin private final Folders folders = new Folders();

  @Option(names = "--rebuild", description = "Lập lại cả chỉ mục ở bên cạnh, xong mới thay.")
  private boolean rebuild;

  @Option(names = "--json", description = "In báo cáo bằng một đối tượng JSON.")
  private boolean json;

  @Parameters(
      paramLabel = "THƯ_MỤC|TỆP",
      description = "Thư mục dùng làm kho, hoặc các tệp thêm vào kho.")
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
