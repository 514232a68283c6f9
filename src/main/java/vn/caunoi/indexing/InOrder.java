package vn.caunoi.indexing;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does work on all cores and hands over what came of it in the order in which it was given, so that
 * an index does not depend on which core was faster.
 *
 * <p>Little is under way at a time: results that nobody has taken yet would fill the memory.
 *
 * @param <T> what comes of the work
 */
public final class InOrder<T> implements AutoCloseable {
  private static final int CORES = Runtime.getRuntime().availableProcessors();
  private static final int MOST = 8 * CORES;
  private static final long MOST_BYTES = 16L << 20;

  private final ExecutorService workers = Executors.newFixedThreadPool(CORES);
  private final Deque<Pending<T>> pending = new ArrayDeque<>();
  private final Taking<T> taking;
  private long bytes;

  /** Work under way, and the size of what it works on. */
  private record Pending<T>(Future<T> result, long size) {}

  /** Takes what came of a piece of work. */
  @FunctionalInterface
  public interface Taking<T> {
    void take(T result) throws IOException;
  }

  /** Hands over to this, on the thread that starts and finishes the work. */
  public InOrder(Taking<T> taking) {
    this.taking = taking;
  }

  /** Starts this work, on something of so many bytes. */
  public void start(Callable<T> work, long size) throws IOException {
    while (pending.size() >= MOST || (bytes + size > MOST_BYTES && !pending.isEmpty())) {
      takeFirst();
    }
    pending.add(new Pending<>(workers.submit(work), size));
    bytes += size;
  }

  /** Takes what is still under way. */
  public void finish() throws IOException {
    while (!pending.isEmpty()) {
      takeFirst();
    }
  }

  private void takeFirst() throws IOException {
    Pending<T> first = pending.removeFirst();
    bytes -= first.size;
    try {
      taking.take(first.result.get());
    } catch (ExecutionException e) {
      throw new IOException("reading a source failed", e.getCause());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while reading");
    }
  }

  /** Gives up what was not taken. */
  @Override
  public void close() {
    workers.shutdownNow();
  }
}
