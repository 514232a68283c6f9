package vn.caunoi.linking;

import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.Holding;
import vn.caunoi.policy.Metadata;

/**
 * Tells which central document's title is the subject of another one, by the words alone and
 * whatever is declared elsewhere; the rule is that of the relations inferred from a title.
 */
public final class TitleParents {
  private final TitleInference inference;

  public TitleParents(LinkedCorpus corpus) {
    inference =
        new TitleInference(
            corpus.documents().stream().map(d -> known(d.id(), d.facts(), d)).toList());
  }

  /**
   * The one central document that this one's title names, if it is of a kind that carries out
   * others.
   */
  public Optional<DocumentId> find(Metadata facts) {
    Known actor =
        new Known(
            Addresses.of(facts),
            facts,
            Traits.of(facts),
            Holding.CITED_ONLY,
            List.of(),
            "",
            Optional.empty());
    return TitleInference.mayAct(actor)
        ? inference.find(actor).map(match -> match.target().id())
        : Optional.empty();
  }

  private static Known known(DocumentId id, Metadata facts, LinkedDocument document) {
    return new Known(
        id, facts, Traits.of(facts), document.holding(), document.sources(), "", Optional.empty());
  }
}
