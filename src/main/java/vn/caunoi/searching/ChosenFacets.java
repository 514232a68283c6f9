package vn.caunoi.searching;

import java.io.IOException;
import java.text.CollationKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import vn.caunoi.library.Facet;
import vn.caunoi.library.SearchResult.FacetCount;

/** The facets of one search: the values that were chosen, and how many documents have each. */
final class ChosenFacets {
  private static final int MOST_LABELLED = 60;

  private final Snapshot snapshot;
  private final Map<Facet, Set<String>> chosen;
  private final DocumentSets sets;
  private final Map<Facet, FixedBitSet> filters = new EnumMap<>(Facet.class);

  ChosenFacets(Snapshot snapshot, Map<Facet, Set<String>> chosen) throws IOException {
    this.snapshot = snapshot;
    this.chosen = chosen;
    sets = new DocumentSets(snapshot);
    for (Map.Entry<Facet, Set<String>> each : chosen.entrySet()) {
      if (!each.getValue().isEmpty()) {
        Query filter = FacetCounter.filter(each.getKey(), each.getValue());
        filters.put(each.getKey(), sets.of(filter));
      }
    }
  }

  /** Those of the documents that have a chosen value of every facet. */
  FixedBitSet filtered(FixedBitSet documents) {
    return filtered(documents, Optional.empty());
  }

  private FixedBitSet filtered(FixedBitSet documents, Optional<Facet> except) {
    FixedBitSet out = documents.clone();
    filters.forEach((facet, filter) -> {
      if (!Optional.of(facet).equals(except)) {
        out.and(filter);
      }
    });
    return out;
  }

  /** How many of the documents have each value, each facet counted without its own filter. */
  Map<Facet, List<FacetCount>> counts(FixedBitSet matching) throws IOException {
    FacetCounter counter = snapshot.facets();
    FacetCounter.Counts common = counter.count(sets.inReader(filtered(matching)));
    Map<Facet, List<FacetCount>> out = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      FacetCounter.Counts counts =
          filters.containsKey(facet)
              ? counter.count(sets.inReader(filtered(matching, Optional.of(facet))))
              : common;
      out.put(facet, labelled(facet, counts.of(facet)));
    }
    return out;
  }

  private List<FacetCount> labelled(Facet facet, List<LabelAndValue> values) throws IOException {
    Set<String> own = chosen.getOrDefault(facet, Set.of());
    boolean costly = facet == Facet.IMPLEMENTS && values.size() > MOST_LABELLED;
    List<Labelled> out = new ArrayList<>();
    for (LabelAndValue each : costly ? values.subList(0, MOST_LABELLED) : values) {
      String label = snapshot.labels().of(facet, each.label);
      FacetCount count =
          new FacetCount(each.label, label, each.value.longValue(), own.contains(each.label));
      out.add(new Labelled(count, snapshot.labels().place(label)));
    }
    return out.stream().sorted(Labelled.ORDER).map(Labelled::count).toList();
  }

  /** A value of a facet, and where its label comes among others in Vietnamese. */
  private record Labelled(FacetCount count, CollationKey place) {
    static final Comparator<Labelled> ORDER =
        Comparator.comparingLong((Labelled each) -> each.count.count())
            .reversed()
            .thenComparing(Labelled::place);
  }
}
