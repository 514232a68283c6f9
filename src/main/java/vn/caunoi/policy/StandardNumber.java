package vn.caunoi.policy;

import java.util.List;
import java.util.Optional;

/** Reads the numbers of technical regulations: {@code QCVN 10:2024/BXD}. */
final class StandardNumber {
  private static final String TYPE = "QCVN";

  private StandardNumber() {}

  static Optional<NumberGrammar.Reading> at(CharSequence text, int offset) {
    int i = offset + TYPE.length();
    if (i >= text.length() || !TYPE.contentEquals(text.subSequence(offset, i))) {
      return Optional.empty();
    }
    int serial = Gap.skipBlanks(text, i);
    int colon = digitsAndDashes(text, serial);
    int year = colon + 1 > text.length() ? colon : Gap.skipBlanks(text, colon + 1);
    boolean whole = colon > serial && colon < text.length() && text.charAt(colon) == ':';
    if (!whole || NumberReader.yearAt(text, year).isEmpty()) {
      return Optional.empty();
    }
    Gap gap = Gap.at(text, year + 4);
    SymbolLetters issuer =
        gap.mark() == '/' ? SymbolLetters.at(text, gap.end()) : SymbolLetters.NONE;
    DocumentNumber number =
        new DocumentNumber(
            DocumentNumber.Form.STANDARD,
            text.subSequence(serial, colon).toString(),
            NumberReader.yearAt(text, year),
            TYPE,
            issuer.isEmpty() ? List.of() : List.of(issuer.printed()));
    int end = issuer.isEmpty() ? year + 4 : issuer.end();
    return Optional.of(new NumberGrammar.Reading(number, end, true, List.of()));
  }

  /** A serial may have a part: {@code QCVN 18-1:2024}. */
  private static int digitsAndDashes(CharSequence text, int offset) {
    int i = NumberReader.digitsEnd(text, offset);
    boolean part = i > offset && i < text.length() && text.charAt(i) == '-';
    return part ? NumberReader.digitsEnd(text, i + 1) : i;
  }
}
