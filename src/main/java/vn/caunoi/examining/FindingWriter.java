package vn.caunoi.examining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.caunoi.extraction.Claim;
import vn.caunoi.extraction.ExtractedDocument;
import vn.caunoi.linking.ImplementationLadder;
import vn.caunoi.linking.LinkedCorpus;
import vn.caunoi.linking.LinkedDocument;
import vn.caunoi.linking.TitleParents;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.Holding;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Lookup;
import vn.caunoi.policy.Mention;
import vn.caunoi.policy.MentionForm;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.Outcome;
import vn.caunoi.policy.Place;
import vn.caunoi.policy.Problem;
import vn.caunoi.policy.Reference;
import vn.caunoi.policy.Relation;
import vn.caunoi.policy.RelationType;
import vn.caunoi.text.Folding;

/** Gathers what one file says from its extraction and from the links that it was given. */
final class FindingWriter {
  private static final double CERTAIN = 0.9;
  private static final Lookup NOT_LOOKED_UP =
      new Lookup(new Outcome.Dangling("chưa đối chiếu"), Optional.empty(), List.of());

  private final String file;
  private final ExtractedDocument document;
  private final LinkedCorpus linked;
  private final List<Lookup> lookups;
  private final List<Outcome> outcomes;
  private final Map<DocumentId, LinkedDocument> byId = new HashMap<>();
  private final Optional<DocumentId> self;
  private final TitleParents titles;
  private final Roots roots;

  FindingWriter(String file, ExtractedDocument document, LinkedCorpus linked) {
    this.file = file;
    this.document = document;
    this.linked = linked;
    this.lookups = linked.lookups().getOrDefault(document.source(), List.of());
    this.outcomes = linked.outcomes(document.source());
    linked.documents().forEach(d -> byId.put(d.id(), d));
    this.self =
        linked.documents().stream()
            .filter(d -> d.sources().contains(document.source()))
            .map(LinkedDocument::id)
            .findFirst();
    this.titles = new TitleParents(linked);
    this.roots = new Roots(new ImplementationLadder(linked.relations()), byId);
  }

  Examined.Finding write() {
    List<Examined.Parent> parents = parents();
    List<Examined.Reported> reported = reported();
    return new Examined.Finding(
        file,
        document.metadata(),
        parents,
        rootsOf(parents, reported),
        reported,
        citations(),
        problems());
  }

  private List<Examined.Parent> parents() {
    Map<String, Examined.Parent> found = new LinkedHashMap<>();
    explicit(claim -> claim.subject().isEmpty())
        .forEach(p -> found.putIfAbsent(key(p.reference()), p));
    self.ifPresent(id -> inferred(id).forEach(p -> found.putIfAbsent(key(p.reference()), p)));
    if (found.isEmpty()) {
      byTitle(document.metadata()).ifPresent(p -> found.put(key(p.reference()), p));
    }
    return List.copyOf(found.values());
  }

  /** The parent that a title names without its number. */
  private Optional<Examined.Parent> byTitle(Metadata facts) {
    return titles.find(facts).map(id -> new Examined.Parent(facts(id), Examined.Via.TITLE));
  }

  private static Metadata metadata(Reference reference) {
    return new Metadata(
        reference,
        reference.issuer().map(IssuingBody::level),
        reference.issuer().map(IssuingBody::place).orElse(Place.UNKNOWN),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private Stream<Examined.Parent> explicit(Predicate<Claim> wanted) {
    return document.claims().stream()
        .filter(c -> c.type() == RelationType.IMPLEMENTS && !c.reversed())
        .filter(wanted)
        .map(c -> new Examined.Parent(reference(c.target()), via(c.rule().confidence())));
  }

  private static Examined.Via via(double confidence) {
    return confidence >= CERTAIN ? Examined.Via.EXPLICIT : Examined.Via.PROGRAMME;
  }

  /** Parents that only the linker could tell, from this file's own words. */
  private Stream<Examined.Parent> inferred(DocumentId from) {
    Set<DocumentId> named = new LinkedHashSet<>();
    outcomes.forEach(o -> o.document().ifPresent(named::add));
    return linked.relations().stream()
        .filter(r -> r.from().equals(from) && r.type() == RelationType.IMPLEMENTS)
        .filter(r -> r.evidence().source().equals(document.source()) && !named.contains(r.to()))
        .map(Relation::to)
        .map(to -> new Examined.Parent(facts(to), Examined.Via.TITLE));
  }

  private List<Examined.Reported> reported() {
    Map<String, Examined.Reported> found = new LinkedHashMap<>();
    for (Claim claim : document.claims()) {
      if (claim.type() == RelationType.REPORTS_ON && claim.subject().isEmpty()) {
        found.putIfAbsent(key(reference(claim.target())), reported(claim.target()));
      }
    }
    return List.copyOf(found.values());
  }

  private Examined.Reported reported(int mention) {
    Optional<DocumentId> target =
        mention < outcomes.size() ? outcomes.get(mention).document() : Optional.empty();
    Map<String, Examined.Parent> parents = new LinkedHashMap<>();
    explicit(c -> c.subject().isPresent() && sameDocument(c.subject().getAsInt(), mention))
        .forEach(p -> parents.putIfAbsent(key(p.reference()), p));
    target.ifPresent(id -> inferred(id).forEach(p -> parents.putIfAbsent(key(p.reference()), p)));
    if (parents.isEmpty()) {
      byTitle(metadata(reference(mention))).ifPresent(p -> parents.put(key(p.reference()), p));
    }
    boolean held = target.map(byId::get).filter(d -> d.holding() == Holding.FULL_TEXT).isPresent();
    return new Examined.Reported(reference(mention), held, List.copyOf(parents.values()));
  }

  private boolean sameDocument(int a, int b) {
    return a == b || key(reference(a)).equals(key(reference(b)));
  }

  private List<String> rootsOf(List<Examined.Parent> parents, List<Examined.Reported> reported) {
    Set<String> found = new LinkedHashSet<>();
    Stream.concat(parents.stream(), reported.stream().flatMap(r -> r.parents().stream()))
        .map(Examined.Parent::reference)
        .forEach(reference -> found.addAll(above(reference)));
    if (parents.isEmpty()) {
      reported.stream()
          .filter(r -> r.parents().isEmpty())
          .forEach(r -> found.addAll(above(r.reference())));
    }
    return List.copyOf(found);
  }

  /** The top above a document; of one that cannot be identified, what this text says of it. */
  private List<String> above(Reference reference) {
    List<String> top = roots.above(reference, idOf(reference));
    return top.isEmpty()
        ? document.claims().stream()
            .filter(c -> c.type() == RelationType.IMPLEMENTS && c.subject().isPresent())
            .filter(c -> key(reference(c.subject().getAsInt())).equals(key(reference)))
            .map(c -> reference(c.target()))
            .flatMap(r -> roots.above(r, idOf(r)).stream())
            .toList()
        : top;
  }

  private Optional<DocumentId> idOf(Reference reference) {
    for (int i = 0; i < document.mentions().size() && i < outcomes.size(); i++) {
      if (reference(i).equals(reference)) {
        return outcomes.get(i).document();
      }
    }
    return byId.values().stream()
        .filter(d -> d.facts().self().equals(reference))
        .map(LinkedDocument::id)
        .findFirst();
  }

  private List<Examined.Citation> citations() {
    List<Examined.Citation> all = new ArrayList<>();
    CodePoints points = new CodePoints(document.read().decoded());
    for (int i = 0; i < document.mentions().size(); i++) {
      Mention mention = document.mentions().get(i);
      var origin = document.read().text().origin();
      int start = origin.origin(mention.span().start());
      int end = origin.originEnd(mention.span().end());
      all.add(
          new Examined.Citation(
              points.at(start),
              points.at(end),
              mention,
              reference(i),
              i < lookups.size() ? lookups.get(i) : NOT_LOOKED_UP));
    }
    return all;
  }

  private List<Problem> problems() {
    List<Problem> all = new ArrayList<>(document.read().problems());
    all.addAll(document.problems());
    linked.problems().stream().filter(p -> p.source().equals(document.source())).forEach(all::add);
    return all;
  }

  /** What the file says, with the number of the one document that a serial or name means. */
  private Reference reference(int mention) {
    Mention printed = document.mentions().get(mention);
    Reference said = said(printed);
    Optional<DocumentId> target =
        mention < outcomes.size() ? outcomes.get(mention).document() : Optional.empty();
    return said.number().isPresent() || unnumbered(printed)
        ? said
        : target.flatMap(id -> facts(id).number()).map(said::withNumber).orElse(said);
  }

  /** Whether only the word for a type is printed of a paper that the text tells by its title. */
  private static boolean unnumbered(Mention mention) {
    return mention.form() == MentionForm.TITLE
        && mention
            .reference()
            .type()
            .filter(t -> Folding.fold(t.vietnamese()).equals(Folding.fold(mention.printed())))
            .isPresent();
  }

  /**
   * What the file itself says: a name is known to mean a number, but prints neither date nor
   * issuer.
   */
  private static Reference said(Mention mention) {
    return mention.form() == MentionForm.NAME
        ? mention.reference().withDate(Optional.empty()).withIssuer(Optional.empty())
        : mention.reference();
  }

  private Reference facts(DocumentId id) {
    return Optional.ofNullable(byId.get(id)).map(d -> d.facts().self()).orElse(Reference.NOTHING);
  }

  private static String key(Reference reference) {
    return reference.number().map(DocumentNumber::key).or(reference::title).orElse("");
  }
}
