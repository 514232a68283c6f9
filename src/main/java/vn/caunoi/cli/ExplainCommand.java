package vn.caunoi.cli;

import java.io.IOException;
import java.nio.file.Path;
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
    mixinStandardHelpOptions = true,
    description = "Say step by step what the rules made of something.",
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
    throw new ParameterException(
        spec.commandLine(), "Say what to explain: citation TEXT, query QUERY, or document NUMBER.");
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

  @Command(
      name = "query",
      mixinStandardHelpOptions = true,
      description = "Say how a query was read, and what each hit scored.")
  int query(
      @Mixin Folders folders,
      @Parameters(arity = "1..*", paramLabel = "QUERY", description = "What to look for.")
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
      mixinStandardHelpOptions = true,
      description = "Say how a document of the index was put together, looked up and linked.")
  int document(
      @Mixin Folders folders,
      @Option(names = "--json", description = "Print one JSON object a document.") boolean json,
      @Parameters(
              arity = "1..*",
              paramLabel = "NUMBER",
              description = "A number or a permanent address.")
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
