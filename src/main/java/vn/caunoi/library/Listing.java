package vn.caunoi.library;

import java.util.List;

/**
 * A page of a longer list.
 *
 * @param total how many entries the whole list has
 * @param page counted from 1
 * @param pageSize how many entries a full page has
 * @param entries of this page
 */
public record Listing<T>(long total, int page, int pageSize, List<T> entries) {
  public Listing {
    entries = List.copyOf(entries);
  }

  public int pages() {
    return (int) Math.max(1, (total + pageSize - 1) / pageSize);
  }
}
