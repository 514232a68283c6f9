package vn.caunoi.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.caunoi.exporting.Json;
import vn.caunoi.library.Library;
import vn.caunoi.library.Status;
import vn.caunoi.policy.Problem;

/** Tells whether index and corpus are sound and fit together. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Check the health of index and corpus; exit 1 when the index is out of date or has errors.")
final class CheckCommand implements Callable<Integer> {
  private final Workshop workshop;
  private final Terminal terminal;

  @Mixin private final Folders folders = new Folders();

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  CheckCommand(Workshop workshop, Terminal terminal) {
    this.workshop = workshop;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    boolean stale = workshop.isStale(folders.corpus, folders.index);
    try (Library library = workshop.open(folders.index)) {
      Status status = library.status();
      boolean errors =
          status.problems().stream().anyMatch(p -> p.level() == Problem.Severity.ERROR);
      if (json) {
        terminal.out().println(Json.print(object(status, stale)));
      } else {
        print(status, stale);
      }
      return stale || errors ? ExitCode.NOTHING : ExitCode.OK;
    }
  }

  private void print(Status status, boolean stale) {
    terminal.line(stale ? "The index is OUT OF DATE: run ingest." : "The index fits the corpus.");
    terminal.line("Ingested at " + status.ingestedAt() + ", " + status.files() + " files");
    terminal.line("Documents: " + status.documents());
    terminal.line("Relations: " + status.relations() + "; mentions: " + status.outcomes());
    terminal.line("Problems: " + status.problems().size());
    status.problems().forEach(p -> terminal.line("  " + ReportPrinter.line(p)));
  }

  private static Map<String, Object> object(Status status, boolean stale) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("stale", stale);
    json.put("ingested", status.ingestedAt());
    json.put("files", status.files());
    Map<String, Object> documents = new LinkedHashMap<>();
    status.documents().forEach((holding, count) -> documents.put(holding.code(), count));
    json.put("documents", documents);
    json.put("relations", status.relations());
    json.put("mentions", status.outcomes());
    json.put("problems", ReportJson.problems(status.problems()));
    return json;
  }
}
