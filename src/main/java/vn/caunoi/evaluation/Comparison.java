package vn.caunoi.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What two runs differ by in nDCG@10.
 *
 * @param sets by set
 * @param macro of the mean over the sets
 */
public record Comparison(Map<String, Bootstrap> sets, Bootstrap macro) {

  static Comparison of(List<JudgedQuery> queries, Run ours, Run other) {
    Map<String, List<Double>> bySet = new LinkedHashMap<>();
    for (JudgedQuery query : queries) {
      double difference = ndcg(query, ours) - ndcg(query, other);
      bySet.computeIfAbsent(query.set(), _ -> new ArrayList<>()).add(difference);
    }
    Map<String, Bootstrap> sets = new LinkedHashMap<>();
    List<double[]> all = new ArrayList<>();
    bySet.forEach((set, differences) -> {
      double[] values = differences.stream().mapToDouble(Double::doubleValue).toArray();
      all.add(values);
      sets.put(set, Bootstrap.of(List.of(values)));
    });
    return new Comparison(sets, Bootstrap.of(all));
  }

  private static double ndcg(JudgedQuery query, Run run) {
    List<String> ranking = run.rankings().getOrDefault(Run.key(query), List.of());
    return Measures.of(ranking, query.relevant()).ndcg10();
  }
}
