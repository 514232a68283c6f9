package vn.caunoi.web;

import java.util.Optional;
import vn.caunoi.library.Summary;

/**
 * A document in a list.
 *
 * @param title leads to it
 */
public record Entry(Meta meta, Link title, Optional<Lineage> lineage) {

  static Entry of(Summary document, Naming naming) {
    return new Entry(
        Meta.of(document, naming),
        new Link(naming.title(document), document.id().path()),
        Lineage.of(document, naming));
  }
}
