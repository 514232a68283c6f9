package vn.caunoi.indexing;

import java.util.List;
import vn.caunoi.policy.Lookup;

/** How the lookups of a source's mentions lie in the index, in the order of the mentions. */
public final class StoredOutcomes {
  public static final Codec<List<Lookup>> CODEC = LinkCodecs.LOOKUPS;

  private StoredOutcomes() {}
}
