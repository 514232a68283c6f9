package vn.caunoi.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A terminal whose two streams can be read afterwards. */
public final class CapturedTerminal {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  public Terminal terminal() {
    return new Terminal(new PrintWriter(out, true), new PrintWriter(err, true));
  }

  public String out() {
    return out.toString();
  }

  public String err() {
    return err.toString();
  }
}
