package vn.caunoi.extraction;

import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Span;

/**
 * What stands above a document's title (thể thức đầu văn bản).
 *
 * @param first the first line that belongs to it
 * @param typeLine the line of the type word, or of a letter's {@code V/v}; empty where there is
 *     none
 * @param type what the type word names
 * @param number the own number, with where it stands
 * @param symbol what follows a serial left blank
 * @param date and town of the place line
 * @param bodies the issuing body and those above it, outermost first
 * @param formal whether the country's or the Party's name is printed
 */
record Letterhead(
    int first,
    Optional<Integer> typeLine,
    Optional<DocumentType> type,
    Optional<PrintedNumber> number,
    Optional<String> symbol,
    Optional<PlaceLine> date,
    List<IssuingBody> bodies,
    boolean formal) {
  static final Letterhead NONE =
      new Letterhead(
          0,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          false);

  Letterhead {
    bodies = List.copyOf(bodies);
  }

  /**
   * A number and where it is printed in the displayed text.
   *
   * @param number in its normal form
   * @param span its characters
   */
  record PrintedNumber(DocumentNumber number, Span span) {}

  /**
   * The line of place and date.
   *
   * @param town as printed, empty where none is
   * @param date as precise as it is filled in
   */
  record PlaceLine(String town, Optional<PolicyDate> date) {}

  /** Whether anything was found that only official papers have. */
  boolean official() {
    return formal || number.isPresent() || symbol.isPresent() || type.isPresent();
  }
}
