package vn.caunoi.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.caunoi.corpus.Corrections;
import vn.caunoi.policy.DocumentId;
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
  private final Map<DocumentId, Known> known = new TreeMap<>();
  private final Map<DocumentId, Set<DocumentId>> earlier = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

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
    Map<String, List<Outcome>> outcomes = mentions.outcomes(problems);
    collectEarlier();
    List<Relation> relations = relations(outcomes, new Resolver(index), identities);
    return new LinkedCorpus(linked(), outcomes, relations, distinctProblems());
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
    new InferredRelations(known, sources).add(relations);
    CuratedRelations curated = new CuratedRelations(corrections, name -> named(name, resolver));
    curated.apply(relations);
    problems.addAll(curated.idle(identities.applied()));
    return relations.build();
  }

  /** The document that an address, an earlier one too, or a whole citation names. */
  private Optional<DocumentId> named(String name, Resolver resolver) {
    if (name.startsWith(DocumentId.PREFIX)) {
      return DocumentId.parse(name)
          .flatMap(id -> known.containsKey(id) ? Optional.of(id) : now(id));
    }
    Citing nobody =
        new Citing(Corrections.FILE, true, Place.UNKNOWN, Optional.empty(), Optional.empty());
    Cited cited = new Cited(CitationLine.read(name), MentionForm.FULL);
    return resolver.resolve(cited, nobody) instanceof Found.One(Known document, String _, String _)
        ? Optional.of(document.id())
        : Optional.empty();
  }

  private Optional<DocumentId> now(DocumentId before) {
    return earlier.entrySet().stream()
        .filter(e -> e.getValue().contains(before))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The address of each source by itself, where it differs and belongs to one document only. */
  private void collectEarlier() {
    Set<DocumentId> shared = new HashSet<>();
    Map<DocumentId, DocumentId> owner = new HashMap<>();
    for (Source source : sources.values()) {
      DocumentId now = Objects.requireNonNull(own.get(source.path())).id();
      DocumentId alone = Addresses.of(source.facts());
      DocumentId first = owner.putIfAbsent(alone, now);
      if (known.containsKey(alone) || (first != null && !first.equals(now))) {
        shared.add(alone);
      }
    }
    owner.forEach((alone, now) -> {
      if (!shared.contains(alone)) {
        earlier.computeIfAbsent(now, _ -> new TreeSet<>()).add(alone);
      }
    });
  }

  private List<LinkedDocument> linked() {
    return known.values().stream()
        .map(k ->
            new LinkedDocument(
                k.id(),
                List.copyOf(earlier.getOrDefault(k.id(), Set.of())),
                k.facts(),
                k.holding(),
                k.sources()))
        .toList();
  }

  private List<Problem> distinctProblems() {
    return problems.stream().distinct().sorted(IN_ORDER).toList();
  }
}
