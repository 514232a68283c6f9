package vn.caunoi.indexing;

import java.time.Instant;
import java.util.List;
import vn.caunoi.policy.Problem;

/**
 * What a run of the pipeline leaves with the index.
 *
 * @param at when
 * @param files how many files the corpus held
 * @param corpusManifest the corpus's checksums; only its digest is kept
 * @param problems of all stages
 */
public record IngestRecord(Instant at, int files, String corpusManifest, List<Problem> problems) {
  public IngestRecord {
    problems = List.copyOf(problems);
  }
}
