package vn.caunoi.library;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.caunoi.policy.Holding;
import vn.caunoi.policy.Problem;

/**
 * The state of the index and what the last ingest reported.
 *
 * @param ingestedAt when the index was last committed
 * @param files how many files the corpus held
 * @param documents how many documents, by holding
 * @param relations how many direct relations
 * @param outcomes how many mentions had each outcome, by {@code Outcome.code()}
 * @param problems of the last ingest, by stage
 */
public record Status(
    Instant ingestedAt,
    int files,
    Map<Holding, Long> documents,
    long relations,
    Map<String, Long> outcomes,
    List<Problem> problems) {
  public Status {
    documents = Map.copyOf(documents);
    outcomes = Map.copyOf(outcomes);
    problems = List.copyOf(problems);
  }

  public long total() {
    return documents.values().stream().mapToLong(Long::longValue).sum();
  }
}
