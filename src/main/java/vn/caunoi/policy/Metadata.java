package vn.caunoi.policy;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What a document is, by its own words or by a record of it; what is not known is empty.
 *
 * @param self type, number, date, issuer and title
 * @param level of the issuing body
 * @param place of the document
 * @param symbol what stands behind a serial left blank: {@code KH-UBND}
 * @param outlet of an article
 * @param published when an article appeared, local time
 */
public record Metadata(
    Reference self,
    Optional<Level> level,
    Place place,
    Optional<String> symbol,
    Optional<String> outlet,
    Optional<LocalDateTime> published) {

  /** Facts that are no more than a reference. */
  public static Metadata only(Reference self) {
    return new Metadata(
        self,
        Optional.empty(),
        Place.UNKNOWN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same facts of what another reference says. */
  public Metadata of(Reference other) {
    return new Metadata(other, level, place, symbol, outlet, published);
  }

  /** The date of issue, or of an article's appearance. */
  public Optional<PolicyDate> dated() {
    return self.date().or(() -> published.map(p -> new PolicyDate.Day(p.toLocalDate())));
  }

  /** The system that the document belongs to, as far as its type, number and issuer tell. */
  public DocumentSystem system() {
    if (isNews()) {
      return DocumentSystem.PRESS;
    }
    return self.issuer()
        .map(IssuingBody::system)
        .or(() -> self.number().map(DocumentNumber::system))
        .orElse(DocumentSystem.STATE);
  }

  /** When an article appeared, to the minute or to the day; empty for other papers. */
  public Optional<String> appeared() {
    return isNews()
        ? published
            .map(t -> t.truncatedTo(ChronoUnit.MINUTES).toString())
            .or(() -> self.date().map(PolicyDate::iso))
        : Optional.empty();
  }

  /** Whether it is an article of the press or of a portal. */
  public boolean isNews() {
    return self.type().equals(Optional.of(DocumentType.NEWS));
  }
}
