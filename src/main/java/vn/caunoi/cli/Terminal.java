package vn.caunoi.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The two streams of a terminal, in UTF-8 whatever the platform's default.
 *
 * @param out results only
 * @param err progress, notes and errors
 */
public record Terminal(PrintWriter out, PrintWriter err) {

  /** The streams of this process. */
  public static Terminal ofProcess() {
    return new Terminal(writer(FileDescriptor.out), writer(FileDescriptor.err));
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /** Prints a line that a terminal can show: control characters of outside text are left out. */
  void line(String text) {
    out.println(printable(text));
  }

  static String printable(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !Character.isISOControl(c) || c == '\n' || c == '\t')
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
