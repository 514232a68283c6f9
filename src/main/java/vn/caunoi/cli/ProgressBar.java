package vn.caunoi.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;
import vn.caunoi.ingest.Progress;
import vn.caunoi.policy.Problem.Stage;

/** A bar on a terminal, or a line a step where there is none. */
final class ProgressBar implements Progress {
  private static final int WIDTH = 30;

  private final PrintWriter err;
  private final boolean interactive;
  private Optional<Stage> step = Optional.empty();
  private long shown = -1;

  ProgressBar(PrintWriter err) {
    this(err, Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent());
  }

  ProgressBar(PrintWriter err, boolean interactive) {
    this.err = err;
    this.interactive = interactive;
  }

  @Override
  public synchronized void at(Stage stage, long done, long total) {
    if (!step.equals(Optional.of(stage))) {
      step = Optional.of(stage);
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
          "\r%-14s [%s%s] %3d%% %d/%d",
          stage.vietnamese(), "#".repeat(filled), " ".repeat(WIDTH - filled), percent, done, total);
      err.print(last ? "\n" : "");
    } else {
      err.printf("%-14s %d/%d%n", stage.vietnamese(), done, total);
    }
    err.flush();
  }
}
