package vn.caunoi.indexing;

import vn.caunoi.policy.Relation;

/** How a direct relation lies in the index, with its evidence. */
public final class StoredRelation {
  public static final Codec<Relation> CODEC = LinkCodecs.RELATION;

  private StoredRelation() {}
}
