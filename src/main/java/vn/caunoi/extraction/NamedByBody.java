package vn.caunoi.extraction;

import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Reference;

/**
 * A paper that a title carries out and names by its kind and body alone: {@code Triển khai thực
 * hiện Chỉ thị của Ban Bí thư về …}.
 *
 * @param type of the paper
 * @param body that issued it
 */
record NamedByBody(DocumentType type, IssuingBody body) {
  private static final List<String> CARRYING = WordLists.list("named-by-body.carrying");

  /** What the title names so, behind the first verb that has such a paper behind it. */
  static Optional<NamedByBody> in(String title) {
    FoldedText text = FoldedText.of(title);
    IssuerReader bodies = new IssuerReader(text);
    for (String verb : CARRYING) {
      int at = Words.find(text.folded(), 0, verb);
      Optional<NamedByBody> named =
          at < 0 ? Optional.empty() : behind(text, at + verb.length(), bodies);
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  private static Optional<NamedByBody> behind(FoldedText text, int verb, IssuerReader bodies) {
    int start = text.skipBlanks(verb);
    Optional<TypeWord> word = TypeWord.at(text.folded(), start);
    int of = word.map(w -> text.skipBlanks(w.end())).orElse(text.length());
    int name = text.says(of, "cua") ? text.skipBlanks(of + 3) : -1;
    return name < 0
        ? Optional.empty()
        : bodies.at(name).map(found -> new NamedByBody(word.orElseThrow().type(), found.body()));
  }

  /** Whether a cited paper is of this kind and body, which its symbol may tell. */
  boolean fits(Reference paper) {
    boolean its =
        paper
            .issuer()
            .map(b -> b.registry().equals(body.registry()))
            .orElseGet(() -> SymbolBody.names(paper.number(), body));
    return its && paper.type().equals(Optional.of(type));
  }
}
