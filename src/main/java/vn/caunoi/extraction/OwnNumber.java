package vn.caunoi.extraction;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caunoi.policy.Bodies;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.MisreadSerial;
import vn.caunoi.policy.NumberGrammar;

/**
 * Reads a document's own number behind "Số:" in its letterhead.
 *
 * <table>
 *   <caption>Forms</caption>
 *   <tr><th>printed</th><th>number</th><th>symbol</th></tr>
 *   <tr><td>Số: 99/KH-UBND</td><td>99/KH-UBND</td><td></td></tr>
 *   <tr><td>Số 125-KH/TU</td><td>125-KH/TU</td><td></td></tr>
 *   <tr><td>Số:        /KH-UBND</td><td></td><td>KH-UBND</td></tr>
 * </table>
 */
final class OwnNumber {
  private static final int WIDEST_GAP = 40;
  private static final int LONGEST = 60;
  private static final String SCANNED = "S:";
  private static final String FILLERS = " .:…_\n\u00A0\u0001*";

  private static final Pattern OLD =
      Pattern.compile("(\\d{1,5}) ?[-/] ?(\\p{Lu}{2,8})(?![\\p{L}\\d/-])");

  private OwnNumber() {}

  /**
   * What stands behind "Số".
   *
   * @param number the number, where its serial is filled in
   * @param symbol what follows a blank serial
   * @param start where it starts in the head
   * @param end where it ends
   */
  record Found(Optional<DocumentNumber> number, Optional<String> symbol, int start, int end) {}

  /** The first own number in the head, blank or not. */
  static Optional<Found> find(HeadText head) {
    String folded = head.folded();
    int at = Words.find(folded, 0, "so");
    while (at >= 0) {
      Optional<Found> found = isNumberWord(head.text(), at) ? read(head, at) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
      at = Words.find(folded, at + 2, "so");
    }
    return scanned(head).or(() -> detached(head.text()));
  }

  /** A symbol that opens a line, the word "Số:" and the blank serial being in another column. */
  private static Optional<Found> detached(String text) {
    int at = text.indexOf("\n/");
    return at < 0 ? Optional.empty() : symbol(text, at + 1, at + 1);
  }

  /** {@code S: 118/KH-UBND}: the letters of the word lost in scanning, at the start of a line. */
  private static Optional<Found> scanned(HeadText head) {
    int at = head.text().startsWith(SCANNED) ? 0 : head.text().indexOf("\n" + SCANNED) + 1;
    return head.text().startsWith(SCANNED, at) ? read(head, at) : Optional.empty();
  }

  /**
   * "Số: 18-BYT/TT": a line of its own that bears a number, whether its form can be read or not.
   */
  static boolean unread(Line line) {
    int at = line.opensWith("so") && isNumberWord(line.text(), 0) ? line.text().indexOf(':') : -1;
    int digit = at < 0 ? 0 : Words.skipSpaces(line.text(), at + 1);
    return line.length() < WIDEST_GAP
        && at > 0
        && at <= 3
        && digit < line.length()
        && Character.isDigit(line.text().charAt(digit));
  }

  /** "Số:" alone, its number lost or in another column. */
  static boolean alone(Line line) {
    return line.opensWith("so")
        && isNumberWord(line.text(), 0)
        && line.text().chars().filter(Character::isLetterOrDigit).count() == 2;
  }

  /** "Số", not "Sở" and not "so". */
  private static boolean isNumberWord(String text, int at) {
    char vowel = text.charAt(at + 1);
    return "ốỐồỒôÔ".indexOf(vowel) >= 0 || (vowel == 'o' && text.charAt(at) == 'S');
  }

  private static Optional<Found> read(HeadText head, int at) {
    String text = head.text();
    int start = at + 2;
    while (start < text.length()
        && start < at + WIDEST_GAP
        && FILLERS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    if (start >= text.length()) {
      return Optional.empty();
    }
    char first = text.charAt(start);
    int from = start;
    if (Character.isDigit(first) || MisreadSerial.opens(text, start)) {
      return NumberGrammar.at(text, start)
          .map(r -> new Found(Optional.of(r.number()), Optional.empty(), at, r.end()))
          .or(() -> old(text, at, from));
    }
    boolean separator = first == '/' || first == '-' || first == '–';
    return separator ? symbol(text, at, start) : Optional.empty();
  }

  /** "Số: 13-TBXH": a serial and the symbol of a body, as numbers were before 1990. */
  private static Optional<Found> old(String text, int at, int start) {
    Matcher number = OLD.matcher(text).region(start, Math.min(text.length(), start + LONGEST));
    return number.lookingAt() && !Bodies.ofSymbol(number.group(2)).isEmpty()
        ? Optional.of(
            new Found(
                Optional.of(
                    new DocumentNumber(
                        DocumentNumber.Form.OLD,
                        number.group(1),
                        OptionalInt.empty(),
                        "",
                        List.of(number.group(2)))),
                Optional.empty(),
                at,
                number.end()))
        : Optional.empty();
  }

  /** A symbol with its serial left blank: read with a serial put before it. */
  private static Optional<Found> symbol(String text, int at, int start) {
    String filled = "1" + text.substring(start, Math.min(text.length(), start + LONGEST));
    return NumberGrammar.at(filled, 0)
        .map(r ->
            new Found(Optional.empty(), Optional.of(r.number().symbol()), at, start + r.end() - 1));
  }
}
