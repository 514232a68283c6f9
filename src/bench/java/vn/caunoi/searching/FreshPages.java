package vn.caunoi.searching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.caunoi.library.SearchRequest;
import vn.caunoi.library.SearchResult;

/**
 * Pages of an index that are worked out each time: {@link LuceneLibrary} keeps pages, and a
 * benchmark that asks the same again would measure how quickly a kept one is found.
 */
public final class FreshPages implements AutoCloseable {
  private final Snapshot snapshot;

  /** Opens the generation in service. */
  public FreshPages(Path index) throws IOException {
    String generation = Files.readString(index.resolve("current")).strip();
    snapshot = Snapshot.open(Optional.of(index.resolve(generation)));
  }

  /** One page, by one thread. */
  public SearchResult search(SearchRequest request) throws IOException {
    return Search.run(snapshot, request);
  }

  /** How many documents the best of a query are, at most so many. */
  public int ranked(String query, int count) throws IOException {
    return Search.ranked(snapshot, query, count).size();
  }

  @Override
  public void close() throws IOException {
    snapshot.reader().close();
  }
}
