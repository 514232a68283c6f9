package vn.caunoi.policy;

/**
 * A direct relation between two documents, with its evidence.
 *
 * @param from the document that acts
 * @param type what it does
 * @param to the document that is acted on
 * @param evidence why this is claimed
 */
public record Relation(DocumentId from, RelationType type, DocumentId to, Evidence evidence) {
  public Relation {
    if (from.equals(to)) {
      throw new IllegalArgumentException("a document has no relation to itself: " + from);
    }
  }
}
