package vn.caunoi.policy;

import java.util.List;
import java.util.Optional;

/**
 * How a mention was looked up: where it leads and what it was led past.
 *
 * @param outcome what became of it, with the rule that decided
 * @param slip what the citation has wrong, such as a misprinted date, in words for a reader
 * @param fallen documents that bear its number, serial or title and are not meant; at most {@value
 *     #MOST_FALLEN}
 */
public record Lookup(Outcome outcome, Optional<String> slip, List<Fallen> fallen) {
  public static final int MOST_FALLEN = 10;

  public Lookup {
    fallen = List.copyOf(fallen);
  }

  /**
   * A document that might have been meant.
   *
   * @param document its address
   * @param reason why it is not, in words for a reader
   */
  public record Fallen(DocumentId document, String reason) {}
}
