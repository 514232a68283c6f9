package vn.caunoi.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Brings the index up to date where it has to, then serves the pages. */
@Command(
    name = "serve",
    description = "Nạp kho khi chưa có chỉ mục hoặc chỉ mục đã cũ, rồi mở trang web.")
final class ServeCommand implements Callable<Integer> {
  private static final int PORT = 8080;
  private static final int LAST_PORT = 65_535;

  private final Workshop workshop;
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private final Folders folders = new Folders();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "${CAUNOI_PORT:-8080}",
      description = "Cổng (mặc định: 8080, hoặc CAUNOI_PORT); 0 là một cổng còn trống.")
  private int port = PORT;

  ServeCommand(Workshop workshop, Terminal terminal) {
    this.workshop = workshop;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > LAST_PORT) {
      throw new ParameterException(
          spec.commandLine(), "--port phải từ 0 đến " + LAST_PORT + ", không phải " + port + ".");
    }
    if (taken()) {
      terminal
          .err()
          .println(
              "Cổng " + port + " đang có chương trình khác dùng; hãy chọn cổng khác: --port N");
      return ExitCode.FAILED;
    }
    if (workshop.isStale(folders.corpus, folders.index)) {
      ProgressBar bar = new ProgressBar(terminal.err());
      ReportPrinter.summary(
          workshop.ingest(folders.corpus, folders.index, false, bar), terminal.err());
    }
    workshop.serve(folders.corpus, folders.index, port);
    return ExitCode.OK;
  }

  /** Looked at before the ingest, which may take a while. */
  private boolean taken() throws IOException {
    try (ServerSocket probe = new ServerSocket(port)) {
      return !probe.isBound();
    } catch (BindException _) {
      return true;
    }
  }
}
