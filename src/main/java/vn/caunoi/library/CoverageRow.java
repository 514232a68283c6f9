package vn.caunoi.library;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import vn.caunoi.policy.DocumentSystem;
import vn.caunoi.policy.PolicyDate;
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

  /** The date of the first document that is no article; an article's where there is no other. */
  public Optional<PolicyDate> earliest() {
    return first(d -> d.facts().system() != DocumentSystem.PRESS).or(() -> first(_ -> true));
  }

  private Optional<PolicyDate> first(Predicate<Summary> kind) {
    return documents.stream()
        .map(Answer::document)
        .filter(kind)
        .flatMap(d -> d.facts().dated().stream())
        .min(Comparator.comparing(PolicyDate::earliest));
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
