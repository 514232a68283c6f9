package vn.caunoi.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Brings the index up to date where it has to, then serves the pages. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Ingest when the index is missing or out of date, then serve the pages.")
final class ServeCommand implements Callable<Integer> {
  private static final int PORT = 8080;

  private final Workshop workshop;
  private final Terminal terminal;

  @Mixin private final Folders folders = new Folders();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "${CAUNOI_PORT:-8080}",
      description = "Port to listen on (default: 8080, or CAUNOI_PORT); 0 takes a free one.")
  private int port = PORT;

  ServeCommand(Workshop workshop, Terminal terminal) {
    this.workshop = workshop;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (workshop.isStale(folders.corpus, folders.index)) {
      ProgressBar bar = new ProgressBar(terminal.err());
      ReportPrinter.summary(
          workshop.ingest(folders.corpus, folders.index, false, bar), terminal.err());
    }
    workshop.serve(folders.corpus, folders.index, port);
    return ExitCode.OK;
  }
}
