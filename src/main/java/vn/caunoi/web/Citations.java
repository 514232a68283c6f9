package vn.caunoi.web;

import java.util.List;
import java.util.Optional;
import vn.caunoi.library.StoredDocument.LinkedMention;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.Outcome;
import vn.caunoi.policy.Repair;

/** Where the citations of one document lead, and why. */
final class Citations {
  private final DocumentId self;
  private final Naming naming;

  Citations(DocumentId self, Naming naming) {
    this.self = self;
    this.naming = naming;
  }

  /** Where a link leads and how it looks. */
  record Target(String href, CiteState state, int choices, boolean numbered) {}

  /** Where a citation leads; nowhere when it was not identified or means the document itself. */
  Optional<Target> target(LinkedMention mention) {
    boolean numbered = mention.mention().reference().number().isPresent();
    return switch (mention.outcome()) {
      case Outcome.Resolved(DocumentId id, _) -> one(id, mention, numbered, CiteState.HELD);
      case Outcome.OutsideCorpus(DocumentId id, _) -> one(id, mention, numbered, CiteState.ABSENT);
      case Outcome.Ambiguous(List<DocumentId> ids, _) ->
          Optional.of(new Target(choice(mention), CiteState.CHOOSE, ids.size(), numbered));
      case Outcome.Dangling _ -> Optional.empty();
    };
  }

  Block.Reason reason(LinkedMention mention) {
    boolean several = mention.outcome() instanceof Outcome.Ambiguous;
    return new Block.Reason(
        mention.mention().printed().strip(),
        mention.outcome().reason(),
        mention.mention().repairs().stream().map(Repair::vietnamese).toList(),
        several ? mention.targets().stream().map(t -> candidate(t)).toList() : List.of());
  }

  /** A candidate is told from the others by its date, so the date stands in the link. */
  private Cite candidate(Summary document) {
    Cite cite = Cite.to(document, naming);
    String date = naming.date(document.facts()).map(d -> " (" + d + ")").orElse("");
    return new Cite(
        cite.href(), cite.state(), cite.before() + cite.number() + date, "", cite.choices());
  }

  private Optional<Target> one(
      DocumentId id, LinkedMention mention, boolean numbered, CiteState unless) {
    CiteState state =
        mention.targets().stream()
            .filter(t -> t.id().equals(id))
            .findFirst()
            .map(t -> CiteState.of(t.holding()))
            .orElse(unless);
    return id.equals(self)
        ? Optional.empty()
        : Optional.of(new Target(id.path(), state, 1, numbered));
  }

  /** Several documents: the page of their number, or the list of the choices on this page. */
  private static String choice(LinkedMention mention) {
    return mention
        .mention()
        .reference()
        .number()
        .map(Addresses::number)
        .orElse("#" + DocumentPage.OUT);
  }
}
