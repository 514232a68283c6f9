package vn.caunoi.reading;

import vn.caunoi.policy.RelationType;
import vn.caunoi.policy.Span;

/**
 * A relation that the source declares by markup, such as an item of a record's list.
 *
 * @param type the relation
 * @param reversed whether the cited document acts on this one: {@code caunoi:implementedBy}
 * @param span the item in the displayed text, in which the citation stands
 */
public record DeclaredRelation(RelationType type, boolean reversed, Span span) {}
