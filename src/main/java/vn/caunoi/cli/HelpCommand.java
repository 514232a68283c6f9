package vn.caunoi.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints how the program, or one of its commands, is called. */
@Command(name = "help", description = "Xem hướng dẫn chung hoặc của một lệnh, như --help.")
final class HelpCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..1", paramLabel = "LỆNH", description = "Lệnh cần xem.")
  private Optional<String> command = Optional.empty();

  HelpCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    CommandLine all = spec.parent().commandLine();
    asked(all).usage(terminal.out());
    return ExitCode.OK;
  }

  private CommandLine asked(CommandLine all) {
    if (command.isEmpty()) {
      return all;
    }
    String name = command.get();
    return Optional.ofNullable(all.getSubcommands().get(name))
        .orElseThrow(() -> new ParameterException(all, "Không có lệnh “" + name + "”."));
  }
}
