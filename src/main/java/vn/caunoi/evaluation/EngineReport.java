package vn.caunoi.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How one engine did.
 *
 * @param run its rankings
 * @param sets the means by set
 * @param cost what it cost
 */
public record EngineReport(Run run, Map<String, Measures> sets, Cost cost) {

  static EngineReport of(Run run, List<JudgedQuery> queries, Cost cost) {
    Map<String, List<Measures>> bySet = new LinkedHashMap<>();
    for (JudgedQuery query : queries) {
      List<String> ranking = run.rankings().getOrDefault(Run.key(query), List.of());
      bySet
          .computeIfAbsent(query.set(), _ -> new ArrayList<>())
          .add(Measures.of(ranking, query.relevant()));
    }
    Map<String, Measures> sets = new LinkedHashMap<>();
    bySet.forEach((set, all) -> sets.put(set, Measures.mean(all)));
    return new EngineReport(run, sets, cost);
  }

  /** The mean over the sets, each counting alike. */
  public Measures macro() {
    return Measures.mean(List.copyOf(sets.values()));
  }
}
