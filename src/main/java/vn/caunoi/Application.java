package vn.caunoi;

import java.util.Arrays;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import vn.caunoi.cli.CauNoi;
import vn.caunoi.cli.Terminal;

/**
 * The program: {@code serve}, which it does when nothing else is asked, and its sister commands.
 */
public final class Application {
  private static final String DEFAULT_COMMAND = "serve";

  private Application() {}

  /** Runs a command; a server goes on running in its own threads. */
  public static void main(String[] args) {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    String[] asked = args.length == 0 ? new String[] {DEFAULT_COMMAND} : args;
    CommandLine line = CauNoi.over(new Workbench(), Terminal.ofProcess());
    int exit = line.execute(asked);
    boolean serving =
        exit == 0 && Arrays.asList(asked).contains(DEFAULT_COMMAND) && !helpAsked(line);
    if (!serving) {
      System.exit(exit);
    }
  }

  private static boolean helpAsked(CommandLine line) {
    var parsed = line.getParseResult();
    while (parsed != null) {
      if (parsed.isUsageHelpRequested() || parsed.isVersionHelpRequested()) {
        return true;
      }
      parsed = parsed.subcommand();
    }
    return false;
  }
}
