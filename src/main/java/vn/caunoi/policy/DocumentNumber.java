package vn.caunoi.policy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A document's number and symbol (số, ký hiệu) in its normal form.
 *
 * <table>
 *   <caption>Forms (Nghị định 30/2020/NĐ-CP; the Party's own rules)</caption>
 *   <tr><th>form</th><th>pattern</th><th>example</th></tr>
 *   <tr><td>LAW</td><td>N/YYYY/(QH|UBTVQH)term</td><td>51/2010/QH12</td></tr>
 *   <tr><td>NORMATIVE</td><td>N/YYYY/TYPE-ISS[-ISS]</td><td>20/2021/NĐ-CP</td></tr>
 *   <tr><td>ADMINISTRATIVE</td><td>N/TYPE-ISS[-ISS]</td><td>753/QĐ-TTg</td></tr>
 *   <tr><td>LETTER</td><td>N/ISS-UNIT</td><td>2534/LĐTBXH-BTXH</td></tr>
 *   <tr><td>PARTY</td><td>N-TYPE/ISS[-ISS]</td><td>39-CT/TW</td></tr>
 *   <tr><td>OLD</td><td>N-(CP|TTg|HĐBT); N-ISS, N-ISS/TYPE of ministries until the nineties</td>
 *       <td>26-CP, 12-NV, 18-BYT/TT</td></tr>
 *   <tr><td>STANDARD</td><td>(QCVN|TCVN) N:YYYY[/ISS]</td><td>QCVN 10:2024/BXD</td></tr>
 *   <tr><td>OTHER</td><td>as printed</td><td>16/LS/TC-LĐTBXH</td></tr>
 *   <tr><td>LETTER, where such a number is cited with a slash</td><td>N/ISS-TYPE</td>
 *       <td>18/BYT-TT</td></tr>
 * </table>
 *
 * @param form the class of number
 * @param serial one to five digits and at most one letter, as printed: {@code 08}, {@code 123a}
 * @param year the year inside a normative number or a standard
 * @param type the type code, empty in laws, letters, old numbers and standards
 * @param issuers the issuer's symbols, in order; for a standard and OTHER what follows the serial
 */
public record DocumentNumber(
    Form form, String serial, OptionalInt year, String type, List<String> issuers) {

  /**
   * Symbols that stood alone behind a serial before papers had the year and type: {@code 26-CP}.
   */
  public static final Set<String> OLD_ISSUERS = Set.of("CP", "TTg", "HĐBT");

  private static final Set<String> OLD_TYPES = Set.of("TT", "QĐ", "CT", "NQ");

  /** The classes of number. */
  public enum Form {
    LAW,
    NORMATIVE,
    ADMINISTRATIVE,
    LETTER,
    PARTY,
    OLD,
    STANDARD,
    OTHER
  }

  public DocumentNumber {
    if (serial.isBlank() || !Character.isDigit(serial.charAt(0))) {
      throw new IllegalArgumentException("a serial starts with a digit: " + serial);
    }
    issuers = List.copyOf(issuers);
  }

  /** Reads a normal form; damaged and clumsy forms are {@link NumberGrammar}'s business. */
  public static Optional<DocumentNumber> parse(String normalForm) {
    return NumberGrammar.strict(normalForm);
  }

  /** Whether it is of the government or its head before numbers bore a type: {@code 26-CP}. */
  public boolean ofGovernment() {
    return form == Form.OLD && OLD_ISSUERS.containsAll(issuers);
  }

  /** The same number with another serial. */
  public DocumentNumber withSerial(String other) {
    return new DocumentNumber(form, other, year, type, issuers);
  }

  /** The number without its serial: {@code QĐ-TTg}, {@code CT/TW}, {@code 2021/NĐ-CP}. */
  public String symbol() {
    return print().substring(form == Form.STANDARD ? 0 : serial.length() + 1);
  }

  /** The serial as it compares: without leading zeros, lower case. */
  public String serialKey() {
    int i = 0;
    while (i < serial.length() - 1
        && serial.charAt(i) == '0'
        && Character.isDigit(serial.charAt(i + 1))) {
      i++;
    }
    return serial.substring(i).toLowerCase(Locale.ROOT);
  }

  /** Equal for numbers that name the same thing: case, leading zeros and {@code &} aside. */
  public String key() {
    DocumentNumber plain = new DocumentNumber(form, serialKey(), year, type, issuers);
    return plain.print().replace("&", "").toLowerCase(Locale.ROOT);
  }

  /** The system that numbers of this form belong to. */
  public DocumentSystem system() {
    return switch (form) {
      case PARTY -> DocumentSystem.PARTY;
      case STANDARD -> DocumentSystem.STANDARD;
      case LAW, NORMATIVE, ADMINISTRATIVE, LETTER, OLD, OTHER -> DocumentSystem.STATE;
    };
  }

  /** The types that the code allows; empty where the number does not tell. */
  public List<DocumentType> types() {
    return switch (form) {
      case LAW -> List.of();
      case LETTER -> Stream.concat(Stream.of(DocumentType.LETTER), last().stream()).toList();
      case OLD -> last();
      case STANDARD -> DocumentType.ofCode(type, DocumentSystem.STATE);
      case PARTY -> DocumentType.ofCode(type, DocumentSystem.PARTY);
      case NORMATIVE, ADMINISTRATIVE, OTHER -> DocumentType.ofCode(type, DocumentSystem.STATE);
    };
  }

  /** What a type code tells that ministries until the nineties wrote last: 18-BYT/TT. */
  private List<DocumentType> last() {
    boolean old = issuers.size() == 2 && OLD_TYPES.contains(issuers.getLast());
    return old ? DocumentType.ofCode(issuers.getLast(), DocumentSystem.STATE) : List.of();
  }

  /** The normal form. */
  public String print() {
    String issued = String.join("-", issuers);
    return switch (form) {
      case LAW -> serial + "/" + year.getAsInt() + "/" + issued;
      case NORMATIVE -> serial + "/" + year.getAsInt() + "/" + type + "-" + issued;
      case ADMINISTRATIVE -> serial + "/" + type + "-" + issued;
      case LETTER -> serial + "/" + issued;
      case PARTY -> serial + "-" + type + "/" + issued;
      case OLD -> serial + "-" + String.join("/", issuers);
      case STANDARD ->
          type + " " + serial + ":" + year.getAsInt() + (issuers.isEmpty() ? "" : "/" + issued);
      case OTHER -> serial + "/" + issued;
    };
  }

  @Override
  public String toString() {
    return print();
  }
}
