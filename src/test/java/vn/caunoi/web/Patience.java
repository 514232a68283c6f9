package vn.caunoi.web;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for what a browser does in its own time. */
final class Patience {
  private static final int LOOKS = 400;
  private static final int BETWEEN_MILLISECONDS = 50;

  private Patience() {}

  /** Waits until this is so; what never comes is an error that names it. */
  static void until(BooleanSupplier so, String what) {
    for (int i = 0; i < LOOKS; i++) {
      if (so.getAsBoolean()) {
        return;
      }
      rest(what);
    }
    throw new AssertionError("waited in vain: " + what);
  }

  private static void rest(String what) {
    try {
      TimeUnit.MILLISECONDS.sleep(BETWEEN_MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(what, e);
    }
  }
}
