package vn.caunoi.searching;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.caunoi.library.BusyException;

/**
 * Lets a few searches run at a time and a bounded number wait a bounded time; the rest are refused,
 * so that a crowd slows nobody down for ever.
 */
final class Gate {
  private final Semaphore running;
  private final int mostWaiting;
  private final long patienceMillis;

  /**
   * @param atOnce searches that may run
   * @param mostWaiting searches that may wait
   * @param patienceMillis how long each waits at most
   */
  Gate(int atOnce, int mostWaiting, long patienceMillis) {
    running = new Semaphore(atOnce, true);
    this.mostWaiting = mostWaiting;
    this.patienceMillis = patienceMillis;
  }

  /** A gate for this machine: two searches a core, two seconds of waiting. */
  static Gate ofMachine() {
    return new Gate(2 * Runtime.getRuntime().availableProcessors(), 100, 2_000);
  }

  /** Something that is done inside. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws IOException;
  }

  /** Does the work when its turn comes. */
  <T> T pass(Work<T> work) throws IOException {
    enter();
    try {
      return work.run();
    } finally {
      running.release();
    }
  }

  private void enter() {
    try {
      boolean entered =
          running.tryAcquire()
              || (running.getQueueLength() < mostWaiting
                  && running.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS));
      if (!entered) {
        throw new BusyException();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new BusyException();
    }
  }
}
