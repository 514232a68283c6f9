package vn.caunoi.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;
import vn.caunoi.ingest.Progress;

/** A bar on a terminal, or a line a step where there is none. */
final class ProgressBar implements Progress {
  private static final int WIDTH = 30;

  private final PrintWriter err;
  private final boolean interactive;
  private String step = "";
  private long shown = -1;

  ProgressBar(PrintWriter err) {
    this(err, Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent());
  }

  ProgressBar(PrintWriter err, boolean interactive) {
    this.err = err;
    this.interactive = interactive;
  }

  @Override
  public synchronized void at(String name, long done, long total) {
    if (!name.equals(step)) {
      step = name;
      shown = -1;
    }
    long percent = total == 0 ? 100 : done * 100 / total;
    boolean last = done >= total;
    if (percent == shown || (!interactive && !last)) {
      return;
    }
    shown = percent;
    if (interactive) {
      int filled = (int) (percent * WIDTH / 100);
      err.printf(
          "\r%-12s [%s%s] %3d%% %d/%d",
          name, "#".repeat(filled), " ".repeat(WIDTH - filled), percent, done, total);
      err.print(last ? "\n" : "");
    } else {
      err.printf("%-12s %d/%d%n", name, done, total);
    }
    err.flush();
  }
}
