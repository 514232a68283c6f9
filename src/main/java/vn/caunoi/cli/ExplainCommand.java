package vn.caunoi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.caunoi.examining.Examined;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Outcome;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Reference;

/** Says step by step what the rules made of something. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Say what the rules made of something.",
    synopsisSubcommandLabel = "COMMAND")
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
    throw new ParameterException(spec.commandLine(), "Say what to explain: citation TEXT.");
  }

  @Command(
      name = "citation",
      mixinStandardHelpOptions = true,
      description = "Read the citations of a sentence and look them up in the corpus.")
  int citation(
      @Option(
              names = "--corpus",
              paramLabel = "DIR",
              defaultValue = "${CAUNOI_CORPUS:-corpus}",
              description =
                  "Folder of documents to link against (default: corpus, or CAUNOI_CORPUS).")
          Path corpus,
      @Option(names = "--json", description = "Print one JSON object.") boolean json,
      @Parameters(arity = "1..*", paramLabel = "TEXT", description = "The sentence.")
          List<String> words)
      throws IOException {
    Examined.Finding finding = workshop.examiner(corpus).explain(String.join(" ", words));
    if (json) {
      terminal.out().println(FindingJson.print(finding));
    } else {
      finding.citations().forEach(this::print);
    }
    if (finding.citations().isEmpty()) {
      terminal.err().println("Không thấy dẫn chiếu nào trong câu này.");
      return ExitCode.NOTHING;
    }
    return ExitCode.OK;
  }

  private void print(Examined.Citation citation) {
    Reference reference = citation.reference();
    terminal.line(
        "“"
            + citation.printed().replace('\n', ' ')
            + "” ("
            + citation.start()
            + "–"
            + citation.end()
            + ")");
    line("Số, ký hiệu", reference.number().map(DocumentNumber::print).orElse("không rõ"));
    line("Loại", reference.type().map(DocumentType::vietnamese).orElse("không rõ"));
    line("Ngày", reference.date().map(PolicyDate::vietnamese).orElse("không rõ"));
    line("Cơ quan", reference.issuer().map(IssuingBody::name).orElse("không rõ"));
    reference.title().ifPresent(title -> line("Trích yếu", title));
    citation.repairs().forEach(repair -> line("Đã sửa", repair));
    line("Kết quả", outcome(citation.outcome()));
    line("Vì", citation.outcome().reason());
    terminal.line("");
  }

  private void line(String name, String value) {
    terminal.line("  %-12s %s".formatted(name, value));
  }

  private static String outcome(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Resolved resolved -> resolved.target().path();
      case Outcome.OutsideCorpus outside -> "ngoài kho: " + outside.target().path();
      case Outcome.Ambiguous many ->
          many.candidates().size()
              + " khả năng: "
              + String.join(", ", many.candidates().stream().map(DocumentId::path).toList());
      case Outcome.Dangling _ -> "chưa xác định được văn bản";
    };
  }
}
