package vn.caunoi.reading;

import java.util.Optional;
import vn.caunoi.policy.RelationType;
import vn.caunoi.policy.Span;

/**
 * A relation that the source declares by markup, such as an item of a record's list.
 *
 * @param type the relation
 * @param reversed whether the cited document acts on this one: {@code caunoi:implementedBy}
 * @param span the item in the displayed text, in which the citation stands
 * @param title the part of the item that is the cited document's title: what is named in it is no
 *     target
 */
public record DeclaredRelation(
    RelationType type, boolean reversed, Span span, Optional<Span> title) {

  /** A relation whose item gives no title. */
  public DeclaredRelation(RelationType type, boolean reversed, Span span) {
    this(type, reversed, span, Optional.empty());
  }
}
