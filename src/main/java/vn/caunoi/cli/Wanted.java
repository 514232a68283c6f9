package vn.caunoi.cli;

import java.util.List;
import vn.caunoi.library.Library;
import vn.caunoi.library.SearchRequest;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentId;

/** Finds the documents that somebody names by an address, an earlier one too, or by a number. */
final class Wanted {
  private Wanted() {}

  static List<Summary> find(Library library, String wanted) {
    return DocumentId.parse(wanted)
        .map(id ->
            library.summary(id).or(() -> library.movedTo(id).flatMap(library::summary)).stream()
                .toList())
        .orElseGet(() -> library.search(SearchRequest.of(wanted)).numbered());
  }

  /** Says that nothing was found. */
  static void missing(Terminal terminal, String wanted) {
    terminal
        .err()
        .println("Không có văn bản nào mang số này trong kho: " + Terminal.printable(wanted));
  }
}
