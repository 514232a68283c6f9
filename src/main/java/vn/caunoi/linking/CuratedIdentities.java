package vn.caunoi.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.caunoi.corpus.Correction;
import vn.caunoi.corpus.Corrections;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.Place;

/** What the curated corrections say of identity: which sources are one document, which are not. */
final class CuratedIdentities {
  private final List<Pair> same = new ArrayList<>();
  private final List<Pair> different = new ArrayList<>();
  private final Set<Correction> applied = new HashSet<>();

  /** A correction with the paths of the sources that either side names. */
  private record Pair(Correction correction, Set<String> one, Set<String> other) {
    boolean parts(Source a, Source b) {
      return (one.contains(a.path()) && other.contains(b.path()))
          || (one.contains(b.path()) && other.contains(a.path()));
    }
  }

  CuratedIdentities(Corrections corrections, Collection<Source> sources) {
    for (Correction correction : corrections.list()) {
      switch (correction) {
        case Correction.SameAs s -> same.add(pair(s, sources));
        case Correction.NotSameAs n -> different.add(pair(n, sources));
        case Correction.AddRelation _, Correction.RemoveRelation _ -> {}
      }
    }
  }

  /** Whether these two must stay apart. */
  boolean apart(Source a, Source b) {
    return different.stream().anyMatch(p -> p.parts(a, b));
  }

  /** Puts groups together that a correction says are one document. */
  List<List<Source>> merged(List<List<Source>> groups) {
    List<List<Source>> out = groups;
    for (Pair pair : same) {
      out = merged(out, pair);
    }
    for (Pair pair : different) {
      if (!pair.one().isEmpty() && !pair.other().isEmpty()) {
        applied.add(pair.correction());
      }
    }
    return out;
  }

  /**
   * Documents known by citation only that a correction says are another one: what stands for each.
   *
   * @param named the document that an address or a whole citation names
   */
  Map<DocumentId, Known> standIns(Function<String, Optional<Known>> named) {
    Map<DocumentId, Known> out = new HashMap<>();
    for (Pair pair : same) {
      Optional<Known> one = named.apply(pair.correction().document());
      Optional<Known> other = named.apply(pair.correction().other());
      if (one.isPresent() && other.isPresent() && !one.equals(other)) {
        Known kept = other.get().held() ? other.get() : one.get();
        Known gone = other.get().held() ? one.get() : other.get();
        if (!gone.held()) {
          out.put(gone.id(), kept);
          applied.add(pair.correction());
        }
      }
    }
    return out;
  }

  /** The corrections of identity that found what they name. */
  Set<Correction> applied() {
    return applied;
  }

  private List<List<Source>> merged(List<List<Source>> groups, Pair pair) {
    List<List<Source>> named =
        groups.stream().filter(g -> holds(g, pair.one()) || holds(g, pair.other())).toList();
    boolean both =
        named.stream().anyMatch(g -> holds(g, pair.one()))
            && named.stream().anyMatch(g -> holds(g, pair.other()));
    if (!both) {
      return groups;
    }
    applied.add(pair.correction());
    List<List<Source>> out =
        new ArrayList<>(groups.stream().filter(g -> !named.contains(g)).toList());
    out.add(named.stream().flatMap(List::stream).toList());
    return out;
  }

  private static boolean holds(List<Source> group, Set<String> paths) {
    return group.stream().anyMatch(s -> paths.contains(s.path()));
  }

  private static Pair pair(Correction correction, Collection<Source> sources) {
    return new Pair(
        correction, named(correction.document(), sources), named(correction.other(), sources));
  }

  private static Set<String> named(String name, Collection<Source> sources) {
    Optional<DocumentId> address =
        name.startsWith(DocumentId.PREFIX) ? DocumentId.parse(name) : Optional.empty();
    Traits said = Traits.of(CitationLine.read(name), Place.UNKNOWN);
    return sources.stream()
        .filter(s ->
            address.isPresent()
                ? Addresses.of(s.facts()).equals(address.get())
                : is(s.traits(), said))
        .map(Source::path)
        .collect(Collectors.toSet());
  }

  private static boolean is(Traits own, Traits said) {
    return said.number().isPresent()
        && said.number().map(NumberKeys::of).equals(own.number().map(NumberKeys::of))
        && said.dateAgrees(own)
        && said.issuerAgrees(own)
        && said.typeAgrees(own);
  }
}
