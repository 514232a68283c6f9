package vn.caunoi.extraction;

import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.Bodies;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.Reference;

/** How high the body stands that issued a document, as far as a citation tells. */
enum Rank {
  CENTRAL,
  PROVINCE,
  DISTRICT,
  COMMUNE,
  /** A local body of unknown level. */
  LOCAL,
  UNKNOWN;

  static Rank of(Reference reference) {
    return reference
        .issuer()
        .map(body ->
            switch (body.level()) {
              case CENTRAL -> CENTRAL;
              case PROVINCE, PARTY_PROVINCE -> PROVINCE;
              case DISTRICT, PARTY_DISTRICT -> DISTRICT;
              case COMMUNE -> COMMUNE;
            })
        .or(() -> reference.number().map(Rank::ofSymbol))
        .orElse(UNKNOWN);
  }

  private static Rank ofSymbol(DocumentNumber number) {
    if (number.form() == DocumentNumber.Form.LAW) {
      return CENTRAL;
    }
    List<String> issuers = number.issuers();
    Optional<String> last = issuers.isEmpty() ? Optional.empty() : Optional.of(issuers.getFirst());
    return last.map(symbol ->
            switch (symbol) {
              case "TU" -> PROVINCE;
              case "HU", "QU" -> DISTRICT;
              case "UBND", "HĐND", "UB", "CTUBND" -> LOCAL;
              default -> Bodies.ofSymbol(symbol).isEmpty() ? UNKNOWN : CENTRAL;
            })
        .orElse(UNKNOWN);
  }

  /** Whether a document of this rank can name one of that rank in its title. */
  boolean canName(Rank other) {
    return switch (this) {
      case CENTRAL -> other == CENTRAL || other == UNKNOWN;
      case PROVINCE -> other != DISTRICT && other != COMMUNE;
      case DISTRICT -> other != COMMUNE;
      case COMMUNE, LOCAL, UNKNOWN -> true;
    };
  }
}
