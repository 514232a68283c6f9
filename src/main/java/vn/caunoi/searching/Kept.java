package vn.caunoi.searching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;

/**
 * Values that were read from the index before, as far as they fit; those asked for most stay. They
 * belong to one commit and go with it, so that none is ever out of date.
 */
final class Kept<K, V> {
  private final Cache<K, Weighed<V>> cache;

  /**
   * @param mostBytes of stored form that are kept
   */
  Kept(long mostBytes) {
    cache =
        Caffeine.newBuilder()
            .maximumWeight(mostBytes)
            .weigher((K _, Weighed<V> value) -> value.bytes())
            .build();
  }

  /** The value of a key, read if need be; two threads may both read it. */
  V get(K key, Reader<K, V> reader) throws IOException {
    Weighed<V> kept = cache.getIfPresent(key);
    if (kept == null) {
      kept = reader.read(key);
      cache.put(key, kept);
    }
    return kept.value();
  }

  /** Reads a value from the index. */
  @FunctionalInterface
  interface Reader<K, V> {
    Weighed<V> read(K key) throws IOException;
  }

  /** A value and how many bytes its stored form has, with what the table itself takes. */
  record Weighed<V>(V value, int bytes) {
    private static final int ENTRY = 64;

    static <V> Weighed<V> of(V value, int stored) {
      return new Weighed<>(value, stored + ENTRY);
    }
  }
}
