package vn.caunoi.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import vn.caunoi.corpus.Corrections;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.Lookup;
import vn.caunoi.policy.MentionForm;
import vn.caunoi.policy.Outcome;
import vn.caunoi.policy.Place;
import vn.caunoi.policy.Problem;
import vn.caunoi.policy.Relation;

/** One linking of the whole corpus, top to bottom. */
final class LinkingRun {
  private static final Comparator<Problem> IN_ORDER =
      Comparator.comparing(Problem::source).thenComparing(Problem::message);

  private final Map<String, Source> sources = new TreeMap<>();
  private final Corrections corrections;
  private final Map<String, Known> own = new HashMap<>();
  private final Map<DocumentId, Known> known = new HashMap<>();
  private final EarlierAddresses earlier = new EarlierAddresses();
  private final List<Problem> problems = new ArrayList<>();
  private Map<DocumentId, Known> standIns = Map.of();

  LinkingRun(Collection<Source> sources, Corrections corrections) {
    sources.forEach(s -> this.sources.put(s.path(), s));
    this.corrections = corrections;
  }

  LinkedCorpus link() {
    Documents documents = new Documents();
    KnownDocuments index = new KnownDocuments();
    CuratedIdentities identities = new CuratedIdentities(corrections, sources.values());
    List<Known> held =
        documents.held(identities.merged(new Joining(identities::apart).join(sources.values())));
    take(held);
    index.addAll(held);
    MentionTable mentions = new MentionTable(sources.values(), own, index);
    take(mentions.cite(documents));
    Resolver resolver = new Resolver(index);
    standIns = identities.standIns(name -> named(name, resolver));
    standIns.forEach((gone, kept) -> earlier.note(gone, kept.id()));
    known.keySet().removeAll(standIns.keySet());
    mentions.replace(standIns);
    Map<String, List<Lookup>> lookups = mentions.lookups(problems, earlier);
    Map<String, List<Outcome>> outcomes = new HashMap<>();
    lookups.forEach((path, all) -> outcomes.put(path, all.stream().map(Lookup::outcome).toList()));
    for (Source source : sources.values()) {
      earlier.note(
          Addresses.of(source.facts()), Objects.requireNonNull(own.get(source.path())).id());
    }
    List<Relation> relations = relations(outcomes, resolver, identities);
    Gaps gaps = new Gaps(sources.values(), outcomes, known);
    List<LinkedDocument> all = linked(gaps);
    problems.addAll(gaps.notes());
    return new LinkedCorpus(all, lookups, relations, distinctProblems());
  }

  private void take(List<Known> documents) {
    for (Known document : documents) {
      known.put(document.id(), document);
      document.sources().forEach(path -> own.put(path, document));
    }
  }

  private List<Relation> relations(
      Map<String, List<Outcome>> outcomes, Resolver resolver, CuratedIdentities identities) {
    RelationBuilder relations = new RelationBuilder(known, problems);
    ClaimedRelations claimed = new ClaimedRelations(own, outcomes, relations);
    sources.values().forEach(claimed::add);
    new InferredRelations(known, sources, resolver).add(relations);
    CuratedRelations curated =
        new CuratedRelations(corrections, name -> named(name, resolver).map(Known::id));
    curated.apply(relations);
    problems.addAll(curated.idle(identities.applied()));
    return relations.build();
  }

  /** The document that an address, an earlier one too, or a whole citation names. */
  private Optional<Known> named(String name, Resolver resolver) {
    if (name.startsWith(DocumentId.PREFIX)) {
      return DocumentId.parse(name)
          .flatMap(id -> known.containsKey(id) ? Optional.of(id) : earlier.now(id))
          .map(known::get);
    }
    Citing nobody =
        new Citing(Corrections.FILE, true, Place.UNKNOWN, Optional.empty(), Optional.empty());
    Cited cited = new Cited(CitationLine.read(name), MentionForm.FULL);
    Found found = resolver.resolve(cited, nobody).replaced(standIns);
    return found instanceof Found.One(Known document, String _, Optional<String> _)
        ? Optional.of(document)
        : Optional.empty();
  }

  private List<LinkedDocument> linked(Gaps gaps) {
    Map<DocumentId, List<DocumentId>> before = earlier.of(known.keySet());
    return known.values().stream()
        .sorted(Comparator.comparing(Known::id))
        .map(k ->
            new LinkedDocument(
                k.id(),
                before.getOrDefault(k.id(), List.of()),
                gaps.filled(k),
                k.holding(),
                k.sources()))
        .toList();
  }

  private List<Problem> distinctProblems() {
    return problems.stream().distinct().sorted(IN_ORDER).toList();
  }
}
