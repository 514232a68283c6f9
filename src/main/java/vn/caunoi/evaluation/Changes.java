package vn.caunoi.evaluation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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

  static Changes between(List<String> before, List<String> now) {
    return new Changes(without(before, now), without(now, before));
  }

  private static List<String> without(List<String> rows, List<String> others) {
    Set<String> left = new LinkedHashSet<>(rows);
    others.forEach(left::remove);
    return List.copyOf(left);
  }
}
