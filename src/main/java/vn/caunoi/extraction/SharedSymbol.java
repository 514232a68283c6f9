package vn.caunoi.extraction;

import java.util.Optional;
import java.util.Set;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.NumberGrammar;

/**
 * Reads a serial whose symbol stands behind the last one of its list: {@code các Kế hoạch số 12, 13
 * và 14/KH-UBND}.
 */
final class SharedSymbol {
  private static final int MOST_DIGITS = 5;
  private static final int LONGEST_LIST = 12;

  /** Forms whose serials are told in such lists. */
  private static final Set<DocumentNumber.Form> FORMS =
      Set.of(
          DocumentNumber.Form.NORMATIVE,
          DocumentNumber.Form.ADMINISTRATIVE,
          DocumentNumber.Form.LETTER,
          DocumentNumber.Form.PARTY);

  private SharedSymbol() {}

  /**
   * The number of the serial that starts here; never sure, since only a type word before the list
   * tells that its serials are numbers.
   */
  static Optional<NumberGrammar.Reading> at(FoldedText text, int offset) {
    int end = digits(text, offset);
    int next = next(text, end);
    for (int i = 0; i < LONGEST_LIST && next > end; i++) {
      Optional<NumberGrammar.Reading> whole = NumberGrammar.at(text.text(), next);
      if (whole.isPresent()) {
        String serial = text.text().substring(offset, end);
        return whole
            .map(NumberGrammar.Reading::number)
            .filter(n -> FORMS.contains(n.form()))
            .map(n ->
                new NumberGrammar.Reading(n.withSerial(serial), end, false, whole.get().repairs()));
      }
      next = next(text, digits(text, next));
    }
    return Optional.empty();
  }

  /** Offset behind a serial; the same offset where none stands. */
  private static int digits(FoldedText text, int offset) {
    int end = offset;
    while (Character.isDigit(text.at(end)) && end - offset <= MOST_DIGITS) {
      end++;
    }
    return end - offset > MOST_DIGITS ? offset : end;
  }

  /** Offset of the serial that follows behind a comma or "và"; 0 for none. */
  private static int next(FoldedText text, int end) {
    int join = text.skipWithin(end);
    int behind =
        "&,;".indexOf(text.at(join)) >= 0 ? join + 1 : text.says(join, "va") ? join + 2 : 0;
    int word = text.skipWithin(behind);
    int serial = text.says(word, "so") ? text.skipWithin(word + 2) : word;
    return behind > 0 && serial > behind && Character.isDigit(text.at(serial)) ? serial : 0;
  }
}
