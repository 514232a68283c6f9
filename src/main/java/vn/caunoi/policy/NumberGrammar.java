package vn.caunoi.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The grammar of document numbers (số, ký hiệu): strict for normal forms. */
final class NumberGrammar {
  private static final int LONGEST_SERIAL = 6;

  private NumberGrammar() {}

  /** Reads a normal form and nothing else. */
  static Optional<DocumentNumber> strict(String text) {
    if (text.startsWith("QCVN ") || text.startsWith("TCVN ")) {
      return standard(text);
    }
    int end = serialEnd(text);
    if (end == 0 || end + 1 >= text.length()) {
      return Optional.empty();
    }
    String serial = text.substring(0, end);
    String rest = text.substring(end + 1);
    return switch (text.charAt(end)) {
      case '-' -> partyOrOld(serial, rest);
      case '/' -> stateNumber(serial, rest);
      default -> Optional.empty();
    };
  }

  private static Optional<DocumentNumber> partyOrOld(String serial, String rest) {
    int slash = rest.indexOf('/');
    if (slash < 0) {
      boolean old = List.of("CP", "TTg", "HĐBT").contains(rest);
      return old
          ? made(DocumentNumber.Form.OLD, serial, OptionalInt.empty(), "", rest)
          : Optional.empty();
    }
    return made(
        DocumentNumber.Form.PARTY,
        serial,
        OptionalInt.empty(),
        rest.substring(0, slash),
        rest.substring(slash + 1));
  }

  private static Optional<DocumentNumber> stateNumber(String serial, String rest) {
    int slash = rest.indexOf('/');
    if (slash == 4 && rest.chars().limit(4).allMatch(Character::isDigit)) {
      OptionalInt year = OptionalInt.of(Integer.parseInt(rest.substring(0, 4)));
      String symbol = rest.substring(5);
      if (symbol.startsWith("QH") || symbol.startsWith("UBTVQH")) {
        return made(DocumentNumber.Form.LAW, serial, year, "", symbol);
      }
      int dash = symbol.indexOf('-');
      return dash <= 0
          ? Optional.empty()
          : made(
              DocumentNumber.Form.NORMATIVE,
              serial,
              year,
              symbol.substring(0, dash),
              symbol.substring(dash + 1));
    }
    int dash = rest.indexOf('-');
    if (slash >= 0 || dash <= 0) {
      return made(DocumentNumber.Form.OTHER, serial, OptionalInt.empty(), "", rest);
    }
    String first = rest.substring(0, dash);
    boolean type = !DocumentType.ofCode(first, DocumentSystem.STATE).isEmpty();
    return type
        ? made(
            DocumentNumber.Form.ADMINISTRATIVE,
            serial,
            OptionalInt.empty(),
            first,
            rest.substring(dash + 1))
        : made(DocumentNumber.Form.LETTER, serial, OptionalInt.empty(), "", rest);
  }

  private static Optional<DocumentNumber> standard(String text) {
    int colon = text.indexOf(':');
    if (colon < 6 || text.length() < colon + 5) {
      return Optional.empty();
    }
    String year = text.substring(colon + 1, colon + 5);
    if (!year.chars().allMatch(Character::isDigit)) {
      return Optional.empty();
    }
    int slash = text.indexOf('/', colon);
    return made(
        DocumentNumber.Form.STANDARD,
        text.substring(5, colon),
        OptionalInt.of(Integer.parseInt(year)),
        text.substring(0, 4),
        slash < 0 ? "" : text.substring(slash + 1));
  }

  private static Optional<DocumentNumber> made(
      DocumentNumber.Form form, String serial, OptionalInt year, String type, String issuers) {
    if (issuers.isEmpty() && form != DocumentNumber.Form.STANDARD) {
      return Optional.empty();
    }
    List<String> parts = issuers.isEmpty() ? List.of() : Arrays.asList(issuers.split("-", -1));
    boolean whole =
        Character.isDigit(serial.charAt(0)) && parts.stream().noneMatch(String::isBlank);
    return whole
        ? Optional.of(new DocumentNumber(form, serial, year, type, parts))
        : Optional.empty();
  }

  private static int serialEnd(String text) {
    int i = 0;
    while (i < text.length() && i < LONGEST_SERIAL && Character.isDigit(text.charAt(i))) {
      i++;
    }
    boolean lettered = i > 0 && i < text.length() && Character.isLowerCase(text.charAt(i));
    return lettered ? i + 1 : i;
  }
}
