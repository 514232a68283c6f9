package vn.caunoi.ingest;

import java.time.Duration;
import java.util.List;
import vn.caunoi.library.Status;
import vn.caunoi.policy.Problem;

/**
 * What an ingest did.
 *
 * @param status of the index afterwards
 * @param read how many files were read
 * @param unchanged how many were left as they were
 * @param removed how many were taken out
 * @param took the time of the whole run
 */
public record IngestReport(Status status, int read, int unchanged, int removed, Duration took) {

  /** How many problems of this level there were. */
  public long problems(Problem.Severity level) {
    return status.problems().stream().filter(p -> p.level() == level).count();
  }

  public List<Problem> problems() {
    return status.problems();
  }
}
