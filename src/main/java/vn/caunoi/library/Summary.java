package vn.caunoi.library;

import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.Holding;
import vn.caunoi.policy.Metadata;

/**
 * A document in a list.
 *
 * @param id its permanent address
 * @param facts what it is
 * @param holding how much of it is held
 * @param parents the documents that it implements directly; for an article those it reports on
 * @param citedBy how many documents cite it in any way
 * @param implementers how many documents implement it directly
 * @param sourceAddress where the original can be read
 */
public record Summary(
    DocumentId id,
    Metadata facts,
    Holding holding,
    List<Parent> parents,
    int citedBy,
    int implementers,
    Optional<String> sourceAddress) {
  public Summary {
    parents = List.copyOf(parents);
  }

  /**
   * A document one rung up.
   *
   * @param id its address
   * @param label its number with the year where the number alone does not tell, or its title
   * @param inferred whether the link was inferred from a title or a programme's name
   * @param above its own parents' labels and addresses, one rung further up
   */
  public record Parent(
      DocumentId id, String label, Holding holding, boolean inferred, List<Parent> above) {
    public Parent {
      above = List.copyOf(above);
    }
  }
}
