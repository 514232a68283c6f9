package vn.caunoi.web;

import java.util.List;
import java.util.Optional;
import vn.caunoi.library.Rung;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentId;

/**
 * Makes the implementation ladder: a nested list, each rung with the sentence that hangs it there.
 */
final class Ladder {
  /** Deeper rungs would be a fault of the data; a page must end all the same. */
  private static final int DEEPEST = 12;

  private final Naming naming;
  private final Quotes quotes;
  private final DocumentId here;

  Ladder(Naming naming, DocumentId here) {
    this.naming = naming;
    this.quotes = new Quotes(naming);
    this.here = here;
  }

  /** The rungs; none where the document stands on no ladder. */
  List<DocumentPage.Step> steps(List<Rung> tops) {
    boolean alone =
        tops.stream().allMatch(r -> r.document().id().equals(here) && r.below().isEmpty());
    return alone ? List.of() : tops.stream().map(r -> step(r, Optional.empty(), 0)).toList();
  }

  private DocumentPage.Step step(Rung rung, Optional<Summary> above, int depth) {
    Summary document = rung.document();
    boolean self = document.id().equals(here);
    List<DocumentPage.Step> below =
        depth >= DEEPEST
            ? List.of()
            : rung.below().stream().map(r -> step(r, Optional.of(document), depth + 1)).toList();
    return new DocumentPage.Step(
        Cite.to(document, naming),
        self,
        small(rung, above, self),
        rung.evidence().flatMap(e -> quotes.of(e, above.orElse(document))),
        below,
        rung.hidden());
  }

  private String small(Rung rung, Optional<Summary> above, boolean self) {
    Messages words = naming.visit().words();
    String facts = naming.small(rung.document().facts());
    String via =
        rung.via()
            .flatMap(v ->
                above.map(a ->
                    "; "
                        + naming.visit().terms().verb(v)
                        + " "
                        + naming.number(a).orElseGet(() -> naming.label(a))))
            .orElse("");
    return facts + (self ? "; " + words.say("ladder.here") : "") + via;
  }
}
