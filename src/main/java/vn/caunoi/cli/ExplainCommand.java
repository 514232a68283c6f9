package vn.caunoi.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.caunoi.examining.Examined;
import vn.caunoi.exporting.Json;
import vn.caunoi.library.Library;
import vn.caunoi.library.SearchRequest;
import vn.caunoi.library.SearchResult;
import vn.caunoi.library.Summary;

/** Says step by step what the rules made of something. */
@Command(
    name = "explain",
    description = "Kể từng bước chương trình đã hiểu một điều thế nào.",
    synopsisSubcommandLabel = "LỆNH")
final class ExplainCommand implements Runnable {
  private final Workshop workshop;
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  ExplainCommand(Workshop workshop, Terminal terminal) {
    this.workshop = workshop;
    this.terminal = terminal;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Thiếu điều cần giải thích: citation CÂU, query CÂU_TÌM hoặc document SỐ.");
  }

  @Command(
      name = "citation",
      description = "Đọc các dẫn chiếu trong một câu và tra chúng trong kho.")
  int citation(
      @Mixin CorpusFolder folder,
      @Option(names = "--json", description = "In một đối tượng JSON.") boolean json,
      @Parameters(arity = "1..*", paramLabel = "CÂU", description = "Câu có dẫn chiếu.")
          List<String> words)
      throws IOException {
    Examined.Finding finding = workshop.examiner(folder.corpus).explain(String.join(" ", words));
    if (json) {
      terminal.out().println(Json.print(ExplanationJson.sentence(finding)));
    } else {
      ExplanationPrinter printer = new ExplanationPrinter(terminal);
      finding.citations().forEach(printer::citation);
    }
    if (finding.citations().isEmpty()) {
      terminal.err().println("Không thấy dẫn chiếu nào trong câu này.");
      return ExitCode.NOTHING;
    }
    return ExitCode.OK;
  }

  @Command(name = "query", description = "Câu tìm được hiểu thế nào, mỗi kết quả được mấy điểm.")
  int query(
      @Mixin Folders folders,
      @Parameters(arity = "1..*", paramLabel = "CÂU_TÌM", description = "Điều cần tìm.")
          List<String> words)
      throws IOException {
    try (Library library = workshop.open(folders.index)) {
      SearchResult result = library.search(SearchRequest.of(String.join(" ", words)));
      new ExplanationPrinter(terminal).query(result);
      return result.total() > 0 ? ExitCode.OK : ExitCode.NOTHING;
    }
  }

  @Command(
      name = "document",
      description = "Một văn bản trong chỉ mục được ghép, tra và nối thế nào.")
  int document(
      @Mixin Folders folders,
      @Option(names = "--json", description = "In mỗi văn bản một đối tượng JSON.") boolean json,
      @Parameters(
              arity = "1..*",
              paramLabel = "SỐ",
              description = "Số, ký hiệu hoặc địa chỉ cố định.")
          List<String> number)
      throws IOException {
    String wanted = String.join(" ", number);
    try (Library library = workshop.open(folders.index)) {
      List<Summary> found = Wanted.find(library, wanted);
      ExplanationPrinter printer = new ExplanationPrinter(terminal);
      for (Summary summary : found) {
        library
            .document(summary.id())
            .ifPresent(document -> {
              if (json) {
                terminal.out().println(Json.print(ExplanationJson.document(document)));
              } else {
                printer.document(document);
              }
            });
      }
      if (found.isEmpty()) {
        Wanted.missing(terminal, wanted);
      }
      return found.isEmpty() ? ExitCode.NOTHING : ExitCode.OK;
    }
  }
}
