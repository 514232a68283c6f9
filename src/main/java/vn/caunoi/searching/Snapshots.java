package vn.caunoi.searching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.search.ReferenceManager;
import org.jspecify.annotations.Nullable;
import vn.caunoi.indexing.Generations;

/** Hands out the snapshot in service, and notices a new commit or generation by itself. */
final class Snapshots extends ReferenceManager<Snapshot> {
  /** The pointer and the last commit are looked at no more often. */
  private static final long PAUSE_NANOS = 1_000_000_000L;

  private final Generations generations;
  private final AtomicLong checked = new AtomicLong(System.nanoTime());

  Snapshots(Path index) throws IOException {
    generations = new Generations(index);
    current = Snapshot.open(generations.current());
  }

  /** The newest snapshot; give it back with {@link #release}. */
  Snapshot newest() throws IOException {
    long last = checked.get();
    long now = System.nanoTime();
    if (now - last > PAUSE_NANOS && checked.compareAndSet(last, now)) {
      maybeRefresh();
    }
    return acquire();
  }

  @Override
  protected @Nullable Snapshot refreshIfNeeded(Snapshot reference) throws IOException {
    return reference.newer(generations.current()).orElse(null);
  }

  @Override
  protected boolean tryIncRef(Snapshot reference) {
    return reference.reader().tryIncRef();
  }

  @Override
  protected void decRef(Snapshot reference) throws IOException {
    reference.reader().decRef();
  }

  @Override
  protected int getRefCount(Snapshot reference) {
    return reference.reader().getRefCount();
  }
}
