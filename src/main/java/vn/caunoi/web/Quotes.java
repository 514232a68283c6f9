package vn.caunoi.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.caunoi.library.SearchResult.Fragment;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.Evidence;

/** Makes quoted sentences, the cited number marked in them. */
final class Quotes {
  private final Naming naming;

  Quotes(Naming naming) {
    this.naming = naming;
  }

  /** The sentence of this evidence; none where the evidence has no words. */
  Optional<DocumentPage.Quote> of(Evidence evidence, Summary cited) {
    if (evidence.quote().isBlank() && evidence.rule().isBlank()) {
      return Optional.empty();
    }
    String number = naming.number(cited).orElse("");
    return Optional.of(
        new DocumentPage.Quote(
            parts(evidence.quote().strip(), number),
            evidence.origin() == Evidence.Origin.DOCUMENT_TEXT
                || evidence.origin() == Evidence.Origin.PRESS,
            naming.visit().terms().origin(evidence.origin()),
            evidence.rule().isEmpty() ? "" : Naming.capital(evidence.rule())));
  }

  private static List<Fragment> parts(String quote, String number) {
    int at = number.isEmpty() ? -1 : quote.indexOf(number);
    List<Fragment> parts = new ArrayList<>();
    if (at < 0) {
      parts.add(new Fragment(quote, false));
    } else {
      parts.add(new Fragment(quote.substring(0, at), false));
      parts.add(new Fragment(number, true));
      parts.add(new Fragment(quote.substring(at + number.length()), false));
    }
    parts.removeIf(p -> p.text().isEmpty());
    return parts;
  }
}
