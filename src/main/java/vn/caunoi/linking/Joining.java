package vn.caunoi.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import vn.caunoi.policy.DocumentSystem;

/**
 * Joins the sources of one document: a record and a text, two pages of one paper.
 *
 * <p>The closest known come first, so that what is less known finds every candidate and joins only
 * where it finds one. The outcome does not depend on the order in which sources arrived.
 */
final class Joining {
  private static final Comparator<Source> CLOSEST_FIRST =
      Comparator.comparingInt((Source s) -> -s.traits().closeness()).thenComparing(Source::path);

  /** The sources of one document so far; two groups are never equal. */
  private static final class Group {
    private final List<Source> sources = new ArrayList<>();
  }

  private final BiPredicate<Source, Source> apart;
  private final Map<String, Set<Group>> buckets = new HashMap<>();
  private final List<Group> groups = new ArrayList<>();

  /**
   * @param apart pairs that must not be joined, whatever they say
   */
  Joining(BiPredicate<Source, Source> apart) {
    this.apart = apart;
  }

  /** The sources of each document. */
  List<List<Source>> join(Collection<Source> sources) {
    sources.stream().sorted(CLOSEST_FIRST).forEach(this::place);
    return groups.stream().map(g -> g.sources).toList();
  }

  private void place(Source source) {
    List<String> keys = keys(source.traits());
    Set<Group> seen = new LinkedHashSet<>();
    keys.forEach(key -> seen.addAll(buckets.getOrDefault(key, Set.of())));
    List<Group> certain = new ArrayList<>();
    List<Group> likely = new ArrayList<>();
    for (Group group : seen) {
      switch (against(source, group.sources)) {
        case CERTAIN -> certain.add(group);
        case LIKELY -> likely.add(group);
        case NO -> {}
      }
    }
    List<Group> fits = certain.isEmpty() ? likely : certain;
    Group group = fits.size() == 1 ? fits.getFirst() : opened();
    group.sources.add(source);
    keys.forEach(key -> buckets.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(group));
  }

  private Group opened() {
    Group group = new Group();
    groups.add(group);
    return group;
  }

  /** As sure as its surest member makes it; one member that differs parts them. */
  private Sameness against(Source source, List<Source> group) {
    Sameness best = Sameness.NO;
    for (Source member : group) {
      Sameness one = Sameness.of(source.traits(), member.traits());
      if (one == Sameness.NO || apart.test(source, member)) {
        return Sameness.NO;
      }
      best = one.compareTo(best) > 0 ? one : best;
    }
    return best;
  }

  /** Sources of one document share one of these. */
  private static List<String> keys(Traits traits) {
    List<String> out = new ArrayList<>();
    NumberKeys.places(traits).forEach(key -> out.add("số " + key));
    if (!traits.title().isEmpty()) {
      boolean news = traits.system() == DocumentSystem.PRESS;
      String issuer =
          news ? "tin" : traits.registry().orElse("") + traits.place().province().orElse("");
      List<String> words = traits.title().words();
      out.add(issuer + " " + words.subList(0, Math.min(3, words.size())));
    }
    return out;
  }
}
