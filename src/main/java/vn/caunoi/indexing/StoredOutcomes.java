package vn.caunoi.indexing;

import java.util.List;
import vn.caunoi.policy.Outcome;

/** How the outcomes of a source's mentions lie in the index, in the order of the mentions. */
public final class StoredOutcomes {
  public static final Codec<List<Outcome>> CODEC = LinkCodecs.OUTCOMES;

  private StoredOutcomes() {}
}
