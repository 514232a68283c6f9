package vn.caunoi.evaluation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was gained and what was lost since the misses were written down last; rows of the table of
 * misses, so that those of the half that is kept apart stay unnamed.
 *
 * @param gained went wrong then and not now
 * @param lost goes wrong now and did not then
 */
public record Changes(List<String> gained, List<String> lost) {
  public Changes {
    gained = List.copyOf(gained);
    lost = List.copyOf(lost);
  }

  /** Only documents that were measured both times can gain or lose. */
  static Changes between(List<String> before, List<String> now) {
    return new Changes(
        without(of(before, documents(now)), now), without(of(now, documents(before)), before));
  }

  private static Set<String> documents(List<String> rows) {
    return rows.stream().map(Changes::document).collect(Collectors.toSet());
  }

  private static List<String> of(List<String> rows, Set<String> documents) {
    return rows.stream().filter(row -> documents.contains(document(row))).toList();
  }

  /** Half and file. */
  private static String document(String row) {
    return row.substring(0, row.indexOf('\t', row.indexOf('\t') + 1));
  }

  private static List<String> without(List<String> rows, List<String> others) {
    Set<String> left = new LinkedHashSet<>(rows);
    others.forEach(left::remove);
    return List.copyOf(left);
  }
}
