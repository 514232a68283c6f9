package vn.caunoi.policy;

import java.util.Optional;

/**
 * What a text says of a document, its own or one that it cites; what is not said is empty.
 *
 * @param type the type word, where one stands before the number or title
 * @param number the normal form
 * @param serial the bare serial of a short form such as {@code Chỉ thị 39}, where the number is
 *     unknown
 * @param date of issue, with the precision that the text gives
 * @param issuer the body, with its place where the text gives it
 * @param title the title or subject as printed, {@code về …} included
 */
public record Reference(
    Optional<DocumentType> type,
    Optional<DocumentNumber> number,
    Optional<String> serial,
    Optional<PolicyDate> date,
    Optional<IssuingBody> issuer,
    Optional<String> title) {
  public static final Reference NOTHING =
      new Reference(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Its number, or its title where it has none. */
  public Optional<String> name() {
    return number.map(DocumentNumber::print).or(() -> title);
  }

  public Reference withType(Optional<DocumentType> value) {
    return new Reference(value, number, serial, date, issuer, title);
  }

  public Reference withNumber(DocumentNumber value) {
    return new Reference(type, Optional.of(value), serial, date, issuer, title);
  }

  public Reference withSerial(String value) {
    return new Reference(type, number, Optional.of(value), date, issuer, title);
  }

  public Reference withDate(Optional<PolicyDate> value) {
    return new Reference(type, number, serial, value, issuer, title);
  }

  public Reference withIssuer(Optional<IssuingBody> value) {
    return new Reference(type, number, serial, date, value, title);
  }

  public Reference withTitle(Optional<String> value) {
    return new Reference(type, number, serial, date, issuer, value);
  }

  /** This with every gap filled from the other: the fuller citation of the same document. */
  public Reference completedBy(Reference other) {
    return new Reference(
        type.or(other::type),
        number.or(other::number),
        serial.or(other::serial),
        date.or(other::date),
        issuer.or(other::issuer),
        title.or(other::title));
  }
}
