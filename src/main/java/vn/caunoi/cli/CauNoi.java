package vn.caunoi.cli;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program's command line; without a command it serves. */
@Command(
    name = "caunoi",
    description =
        "Vietnamese disability policy: local plans linked to the directives they implement.",
    mixinStandardHelpOptions = true,
    version = "Cầu Nối 0.1.0",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit codes: 0 done; 1 nothing found or a file could not be read; 2 called wrongly; 3 failed.",
      "Results go to standard output, everything else to standard error."
    })
public final class CauNoi implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  /** The whole command line over this workshop, printing to this terminal. */
  public static CommandLine over(Workshop workshop, Terminal terminal) {
    Locale.setDefault(Locale.ENGLISH);
    CommandLine line =
        new CommandLine(new CauNoi())
            .addSubcommand(new ServeCommand(workshop, terminal))
            .addSubcommand(new IngestCommand(workshop, terminal))
            .addSubcommand(new SearchCommand(workshop, terminal))
            .addSubcommand(new ShowCommand(workshop, terminal))
            .addSubcommand(new ExplainCommand(workshop, terminal))
            .addSubcommand(new CheckCommand(workshop, terminal))
            .addSubcommand(new ExtractCommand(workshop, terminal))
            .addSubcommand(new QualityCommand(workshop, terminal))
            .addSubcommand(new ExportCommand(workshop, terminal))
            .addSubcommand(new EvaluateCommand(terminal));
    return line.setOut(terminal.out())
        .setErr(terminal.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExitCodeExceptionMapper(_ -> ExitCode.FAILED)
        .setExecutionExceptionHandler(new Failures(terminal));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command; see --help.");
  }
}
