package vn.caunoi.cli;

import java.nio.file.NoSuchFileException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line what failed; the log has the rest. */
final class Failures implements IExecutionExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private final Terminal terminal;

  Failures(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
    if (failure instanceof NoSuchFileException missing) {
      terminal
          .err()
          .println(
              "Không có tệp hay thư mục này: "
                  + Terminal.printable(String.valueOf(missing.getMessage())));
      return ExitCode.NOTHING;
    }
    LOG.error("{} failed", line.getCommandName(), failure);
    terminal
        .err()
        .println(
            "Lệnh "
                + line.getCommandName()
                + " không làm xong: "
                + Terminal.printable(String.valueOf(failure.getMessage())));
    return ExitCode.FAILED;
  }
}
