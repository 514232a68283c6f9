package vn.caunoi.cli;

/**
 * The exit codes of every command.
 *
 * <table>
 *   <caption>Codes</caption>
 *   <tr><th>code</th><th>meaning</th></tr>
 *   <tr><td>0</td><td>done; problems with single documents are in the report</td></tr>
 *   <tr><td>1</td><td>nothing found, a file that could not be read, or an unhealthy index</td></tr>
 *   <tr><td>2</td><td>the command was called wrongly</td></tr>
 *   <tr><td>3</td><td>something failed that should not; the log says what</td></tr>
 * </table>
 */
final class ExitCode {
  static final int OK = 0;
  static final int NOTHING = 1;
  static final int USAGE = 2;
  static final int FAILED = 3;

  private ExitCode() {}
}
