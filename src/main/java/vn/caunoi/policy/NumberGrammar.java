package vn.caunoi.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The grammar of document numbers (số, ký hiệu): strict for normal forms, tolerant for printed
 * ones.
 *
 * <table>
 *   <caption>Damage that is read and recorded</caption>
 *   <tr><th>printed</th><th>read as</th><th>repair</th></tr>
 *   <tr><td>329/KH-TU, 5556/QĐBYT, 1190 QĐ-TTg</td><td>329-KH/TU, …</td><td>separators</td></tr>
 *   <tr><td>753/OĐ-TTg, 07/NQ-HDND, 42-NQ/TƯ</td><td>753/QĐ-TTg, …</td><td>letters</td></tr>
 *   <tr><td>78-CTR/TU</td><td>78-CTr/TU</td><td>capitals</td></tr>
 *   <tr><td>03/QĐ-UBQGKKT</td><td>03/QĐ-UBQGNKT</td><td>issuer</td></tr>
 *   <tr><td>03/QĐ-UBQG NKT</td><td>03/QĐ-UBQGNKT</td><td>spaces</td></tr>
 *   <tr><td>1438/QĐ-⏎TTg</td><td>1438/QĐ-TTg</td><td>line-break</td></tr>
 *   <tr><td>753/QĐ-TTgngày</td><td>753/QĐ-TTg</td><td>glued</td></tr>
 * </table>
 *
 * <p>Dashes of any kind, Eth for Đ and blanks round a mark are no damage. What has no symbol is no
 * number: {@code 18/4}, {@code 24/24}, {@code 2018-2019}, {@code 1281/-UBND}; a truncated one is
 * none either: {@code 944/QĐ-}.
 */
public final class NumberGrammar {
  private static final int LONGEST_SERIAL = 6;

  /**
   * A number read from a text.
   *
   * @param number in its normal form
   * @param end offset behind its last character
   * @param sure whether every symbol is known and every mark there, so that it needs no type word
   *     before it to be taken for a number
   * @param repairs codes of {@link Repair}, empty where nothing had to be mended
   */
  public record Reading(DocumentNumber number, int end, boolean sure, List<String> repairs) {
    public Reading {
      repairs = List.copyOf(repairs);
    }
  }

  private NumberGrammar() {}

  /**
   * Reads the longest number that starts at this offset. What stands before it is not looked at.
   */
  public static Optional<Reading> at(CharSequence text, int offset) {
    if (offset >= text.length()) {
      return Optional.empty();
    }
    return text.charAt(offset) == 'Q'
        ? StandardNumber.at(text, offset)
        : NumberReader.read(text, offset);
  }

  /**
   * The numbers that a clumsy query can mean: {@code 39 ct tw}, {@code qd 753}, {@code 51/2010}.
   */
  public static List<NumberQuery> clumsy(String query) {
    return ClumsyNumber.read(query);
  }

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
      boolean old = DocumentNumber.OLD_ISSUERS.contains(rest) || OldNumber.body(rest);
      return old
          ? made(DocumentNumber.Form.OLD, serial, OptionalInt.empty(), "", rest)
          : Optional.empty();
    }
    if (OldNumber.turned(rest.substring(0, slash), rest.substring(slash + 1))) {
      List<String> symbols = List.of(rest.split("/", 2));
      return Optional.of(
          new DocumentNumber(DocumentNumber.Form.OLD, serial, OptionalInt.empty(), "", symbols));
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
    if (DocumentNumber.OLD_ISSUERS.contains(rest)) {
      return made(DocumentNumber.Form.OLD, serial, OptionalInt.empty(), "", rest);
    }
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
    boolean lettered = i > 0 && i < text.length() && Character.isLetter(text.charAt(i));
    return lettered ? i + 1 : i;
  }
}
