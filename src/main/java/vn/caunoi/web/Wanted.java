package vn.caunoi.web;

import java.util.Map;
import java.util.Optional;
import vn.caunoi.library.Facet;
import vn.caunoi.library.Library;
import vn.caunoi.library.Listing;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.Level;

/**
 * A page of the documents whose text is wanted.
 *
 * @param listing of the level that was chosen, or of all
 * @param chosen the level
 * @param counts how many are wanted of each level
 */
record Wanted(Listing<Summary> listing, Optional<Level> chosen, Map<Level, Long> counts) {
  static Wanted of(Library library, Optional<Level> level, int page) {
    return new Wanted(
        Pager.reached(page, p -> library.wanted(level, p)), level, library.wantedByLevel());
  }

  static String address(Level level, int page) {
    String only = Section.WANTED.path() + "?" + Facet.LEVEL.parameter() + "=" + level.code();
    return page == 1 ? only : only + "&" + SearchAddress.PAGE + "=" + page;
  }
}
