package vn.caunoi.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * What an evaluation found.
 *
 * @param engines the product first, then the baseline where one was asked for
 * @param comparison of the product with the baseline
 * @param notes what a reader should know
 */
public record EvaluationReport(
    List<EngineReport> engines, Optional<Comparison> comparison, List<String> notes) {
  public EvaluationReport {
    engines = List.copyOf(engines);
    notes = List.copyOf(notes);
  }
}
