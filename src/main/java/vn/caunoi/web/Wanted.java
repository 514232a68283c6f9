package vn.caunoi.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.library.Facet;
import vn.caunoi.library.Library;
import vn.caunoi.library.Listing;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.Level;

/** The documents whose text is wanted, of every level or of one. */
final class Wanted {
  /** So many pages of the most cited are looked through for levels. */
  private static final int PAGES = 40;

  private final Library library;
  private final int page;
  private final List<Summary> most = new ArrayList<>();

  Wanted(Library library, int page) {
    this.library = library;
    this.page = page;
  }

  /** A page of the list. */
  Listing<Summary> of(Optional<Level> level) {
    if (level.isEmpty()) {
      return library.wanted(page);
    }
    List<Summary> all = mostCited().stream().filter(s -> s.facts().level().equals(level)).toList();
    int size = library.wanted(1).pageSize();
    return new Listing<>(
        all.size(), page, size, all.stream().skip((page - 1L) * size).limit(size).toList());
  }

  /** How many documents of each level are wanted. */
  Map<Level, Long> levels() {
    Map<Level, Long> counts = new EnumMap<>(Level.class);
    mostCited().forEach(s -> s.facts().level().ifPresent(l -> counts.merge(l, 1L, Long::sum)));
    return counts;
  }

  static String address(Level level, int page) {
    String only = Section.WANTED.path() + "?" + Facet.LEVEL.parameter() + "=" + level.code();
    return page == 1 ? only : only + "&" + SearchAddress.PAGE + "=" + page;
  }

  private List<Summary> mostCited() {
    if (most.isEmpty()) {
      Listing<Summary> listing = library.wanted(1);
      most.addAll(listing.entries());
      for (int next = 2; next <= Math.min(PAGES, listing.pages()); next++) {
        most.addAll(library.wanted(next).entries());
      }
    }
    return most;
  }
}
