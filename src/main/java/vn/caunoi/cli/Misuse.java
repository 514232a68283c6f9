package vn.caunoi.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Vietnamese what is wrong with a call, and where its help is. */
final class Misuse implements IParameterExceptionHandler {
  private final Terminal terminal;

  Misuse(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleParseException(ParameterException misuse, String[] args) {
    terminal.err().println(Terminal.printable(says(misuse)));
    String command = misuse.getCommandLine().getCommandSpec().qualifiedName();
    terminal.err().println("Xem cách dùng: " + command + " --help");
    return ExitCode.USAGE;
  }

  private static String says(ParameterException misuse) {
    return switch (misuse) {
      case UnmatchedArgumentException unknown -> unknown(unknown);
      case MissingParameterException missing -> "Thiếu " + named(missing.getMissing()) + ".";
      case OverwrittenOptionException twice -> name(twice.getOverwritten()) + " chỉ ghi một lần.";
      default -> {
        ArgSpec of = misuse.getArgSpec();
        yield of == null
            ? String.valueOf(misuse.getMessage())
            : name(of)
                + " không nhận giá trị “"
                + value(misuse.getValue())
                + "”"
                + choices(of)
                + ".";
      }
    };
  }

  private static String unknown(UnmatchedArgumentException unknown) {
    String first = unknown.getUnmatched().getFirst();
    List<String> near = unknown.getSuggestions();
    return "Không có "
        + (unknown.isUnknownOption() ? "tùy chọn" : "lệnh")
        + " “"
        + first
        + "”."
        + (near.isEmpty() ? "" : " Có phải là: " + String.join(", ", near) + "?");
  }

  private static String named(List<ArgSpec> arguments) {
    return arguments.stream().map(a -> name(a) + choices(a)).collect(Collectors.joining(", "));
  }

  /** What may be given, where that is one of a few words. */
  private static String choices(ArgSpec argument) {
    Object[] all = argument.type().getEnumConstants();
    return all == null
        ? ""
        : Arrays.stream(all)
            .map(choice -> choice.toString().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", ", " (chọn: ", ")"));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String value(@Nullable String value) {
    return value == null ? "" : value;
  }
}
