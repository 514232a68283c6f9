package vn.caunoi.extraction;

import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.RelationType;

/**
 * Papers that the opening formula lists one to a line: {@code Triển khai thực hiện:}, and under it
 * {@code (1) Quyết định số …;}, {@code - Kế hoạch số …;}; and bases that have a section of their
 * own.
 */
final class OpeningList {
  /** What opens the heading of a section of bases. */
  static final List<String> BASES = WordLists.list("opening-list.bases");

  private static final int LONGEST_HEADING = 60;
  private static final int LONGEST_LEAD = 40;
  private static final int LONGEST_MARK = 5;

  private OpeningList() {}

  /** Whether a list may stand below this line. */
  static boolean opens(Line line) {
    return line.text().endsWith(":") || bases(line).isPresent();
  }

  /** The heading of a section of bases without its mark: {@code I. CĂN CỨ XÂY DỰNG KẾ HOẠCH}. */
  static Optional<Line> bases(Line line) {
    return HeadingMark.read(line)
        .map(mark -> line.from(mark.end()))
        .filter(rest -> rest.length() <= LONGEST_HEADING && rest.opensWithAny(BASES));
  }

  /**
   * Whether the line says that the list below it is carried out: {@code … nhằm triển khai thực
   * hiện:}, {@code … thực hiện các văn bản sau:}; it cites nothing itself.
   */
  static boolean carriedOut(Line line, Cited cited) {
    return line.text().endsWith(":")
        && cited.outermost(line.span()).isEmpty()
        && Cue.last(line.folded())
            .filter(c -> c.type() == RelationType.IMPLEMENTS)
            .filter(c -> line.length() - c.at() <= LONGEST_LEAD)
            .isPresent();
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
