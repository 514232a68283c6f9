package vn.caunoi.extraction;

import java.util.Optional;

/**
 * Papers that the opening formula lists one to a line: {@code Triển khai thực hiện:}, and under it
 * {@code (1) Quyết định số …;}, {@code - Kế hoạch số …;}.
 */
final class OpeningList {
  private static final int LONGEST_MARK = 5;

  private OpeningList() {}

  /** Whether a list may stand below this line. */
  static boolean opens(Line line) {
    return line.text().endsWith(":");
  }

  /** The paper of an item without the item's mark; empty where the line is none. */
  static Optional<Line> item(Line line) {
    int end = bracketed(line);
    int from = end > 0 ? end : HeadingMark.read(line).map(HeadingMark::end).orElse(0);
    return Optional.of(line.from(from))
        .filter(rest -> from > 0 && TypeWord.opening(rest).isPresent());
  }

  /** Where a mark in brackets ends: {@code (1)}, {@code (a)}. */
  private static int bracketed(Line line) {
    int close = line.text().indexOf(')');
    boolean mark =
        line.text().charAt(0) == '('
            && close > 1
            && close < LONGEST_MARK
            && line.text().substring(1, close).chars().allMatch(Character::isLetterOrDigit);
    return mark ? close + 1 : 0;
  }
}
