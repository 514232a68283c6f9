package vn.caunoi.library;

import java.util.List;
import java.util.OptionalLong;
import vn.caunoi.policy.Province;

/**
 * What a province did about a central document.
 *
 * @param province of 63 or of 34
 * @param sign the best that was found
 * @param documents found, Party plans first, then state plans, then news; any rung of the ladder
 *     counts
 * @param lagDays days between the central document and the first plan; empty where either day is
 *     unknown
 */
public record CoverageRow(
    Province province, Sign sign, List<Answer> documents, OptionalLong lagDays) {
  public CoverageRow {
    documents = List.copyOf(documents);
  }

  /** The best that was found. */
  public enum Sign {
    STATE_PLAN,
    PARTY_PLAN,
    NEWS_ONLY,
    NOTHING_FOUND
  }

  /**
   * One document that answers.
   *
   * @param through the documents between it and the central one, nearest first; empty when direct
   */
  public record Answer(Summary document, List<Summary> through) {
    public Answer {
      through = List.copyOf(through);
    }
  }
}
