package vn.caunoi.cli;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program's command line; without a command it serves. */
@Command(
    name = "caunoi",
    description =
        "Chính sách về người khuyết tật: kế hoạch địa phương nối với chỉ đạo mà nó thực hiện.",
    version = "Cầu Nối 0.1.0",
    synopsisSubcommandLabel = "LỆNH",
    footer = {
      "",
      "Không ghi lệnh nào thì chạy serve.",
      "Mã kết thúc: 0 xong; 1 không tìm thấy hoặc có tệp không đọc được; 2 gọi sai; 3 hỏng.",
      "Kết quả ra đầu ra chuẩn, mọi điều khác ra đầu ra lỗi."
    })
public final class CauNoi implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @SuppressWarnings("UnusedVariable") // picocli looks at it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Xem hướng dẫn này.")
  private boolean help;

  @SuppressWarnings("UnusedVariable") // picocli looks at it
  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Xem phiên bản.")
  private boolean version;

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
            .addSubcommand(new EvaluateCommand(terminal))
            .addSubcommand(new HelpCommand(terminal));
    inVietnamese(line);
    return line.setOut(terminal.out())
        .setErr(terminal.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(new Misuse(terminal))
        .setExecutionExceptionHandler(new Failures(terminal));
  }

  /** The headings that picocli sets between our own words. */
  private static void inVietnamese(CommandLine line) {
    line.getCommandSpec()
        .usageMessage()
        .synopsisHeading("Cách dùng: ")
        .commandListHeading("%nCác lệnh:%n");
    line.getSubcommands().values().forEach(CauNoi::inVietnamese);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Thiếu lệnh.");
  }
}
