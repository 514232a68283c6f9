package vn.caunoi.linking;

import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.Holding;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.PolicyDate;

/**
 * A document that the corpus knows, held or cited, while it is being linked.
 *
 * @param id its permanent address
 * @param facts put together from its sources, or from those who cite it
 * @param traits the same in comparable form
 * @param holding how much of it is held
 * @param sources that it was read from, the shown one first; empty where known by citation only
 * @param origin the file that its title was read from
 * @param heardIn the province, else the file, in which alone a local number without a place means
 *     this document; empty for all others
 */
record Known(
    DocumentId id,
    Metadata facts,
    Traits traits,
    Holding holding,
    List<String> sources,
    String origin,
    Optional<String> heardIn) {
  Known {
    sources = List.copyOf(sources);
  }

  boolean held() {
    return holding != Holding.CITED_ONLY;
  }

  /** Whether it is younger than this date, at the coarser of the two precisions. */
  boolean youngerThan(Optional<PolicyDate> date) {
    return date.isPresent() && traits.date().filter(own -> own.isAfter(date.get())).isPresent();
  }
}
