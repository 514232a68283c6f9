package vn.caunoi.linking;

import java.util.List;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.Holding;
import vn.caunoi.policy.Metadata;

/**
 * A document with its identity, joined from all of its sources.
 *
 * @param id its permanent address
 * @param earlier addresses that it had, or would have had with less known about it
 * @param facts the text's own, gaps filled from records and citations
 * @param holding how much of it is held
 * @param sources paths of its files in the corpus, the one whose text is shown first; empty where
 *     known by citation only
 */
public record LinkedDocument(
    DocumentId id,
    List<DocumentId> earlier,
    Metadata facts,
    Holding holding,
    List<String> sources) {
  public LinkedDocument {
    earlier = List.copyOf(earlier);
    sources = List.copyOf(sources);
  }
}
