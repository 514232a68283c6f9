package vn.caunoi.library;

import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.Evidence;
import vn.caunoi.policy.RelationType;

/**
 * A rung of the implementation ladder, with the rungs below it.
 *
 * @param document on this rung
 * @param via the relation to the rung above; empty on the topmost
 * @param evidence of that relation
 * @param below what implements, or reports on, this document
 * @param hidden how many more there are below than are listed
 */
public record Rung(
    Summary document,
    Optional<RelationType> via,
    Optional<Evidence> evidence,
    List<Rung> below,
    int hidden) {
  public Rung {
    below = List.copyOf(below);
  }
}
