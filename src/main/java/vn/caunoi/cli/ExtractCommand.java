package vn.caunoi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.caunoi.examining.Examined;
import vn.caunoi.examining.FileExaminer;
import vn.caunoi.policy.Problem;
import vn.caunoi.policy.Problem.Severity;
import vn.caunoi.policy.Problem.Stage;

/** Reads files without indexing them and prints one JSON object a file. */
@Command(
    name = "extract",
    description = {
      "In điều các tệp nói, nối với kho nhưng không đưa vào chỉ mục.",
      "Mỗi tệp một đối tượng JSON trên một dòng; điều chưa rõ là null.",
      "Vị trí của dẫn chiếu đếm theo điểm mã Unicode của tệp đã giải mã."
    })
final class ExtractCommand implements Callable<Integer> {
  private final Workshop workshop;
  private final Terminal terminal;

  @Mixin private final CorpusFolder folder = new CorpusFolder();

  /** Taken because scripts say it to every command; JSON is the only form there is. */
  @SuppressWarnings("UnusedVariable")
  @Option(names = "--json", description = "Không đổi gì: lệnh này lúc nào cũng in JSON.")
  private boolean json;

  @Parameters(arity = "1..*", paramLabel = "TỆP", description = "Trang HTML hoặc văn bản UTF-8.")
  private List<Path> files = new ArrayList<>();

  ExtractCommand(Workshop workshop, Terminal terminal) {
    this.workshop = workshop;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    FileExaminer examiner = workshop.examiner(folder.corpus);
    int unread = 0;
    for (Path file : files) {
      Examined examined = examine(examiner, file);
      examined.problems().forEach(p -> terminal.err().println(ReportPrinter.line(p)));
      switch (examined) {
        case Examined.Finding finding -> terminal.out().println(FindingJson.print(finding));
        case Examined.Unread _ -> unread++;
      }
    }
    return unread == 0 ? ExitCode.OK : ExitCode.NOTHING;
  }

  private static Examined examine(FileExaminer examiner, Path file) {
    try {
      return examiner.examine(file);
    } catch (IOException e) {
      String message = "không đọc được tệp (" + e.getMessage() + "); hãy kiểm tra tên và quyền đọc";
      return new Examined.Unread(
          file.toString(),
          List.of(new Problem(Stage.READING, Severity.ERROR, file.toString(), message)));
    }
  }
}
