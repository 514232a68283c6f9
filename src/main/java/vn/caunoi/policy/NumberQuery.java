package vn.caunoi.policy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a clumsily typed number tells: {@code 39 ct tw}, {@code qd 753}, {@code 51/2010}.
 *
 * @param serial as it compares, without leading zeros
 * @param type the type code in small letters without marks: {@code qd}
 * @param year inside the number
 * @param issuers symbols in small letters without marks
 */
public record NumberQuery(
    String serial, Optional<String> type, OptionalInt year, List<String> issuers) {
  public NumberQuery {
    issuers = List.copyOf(issuers);
  }

  /** Whether a number agrees with all that was typed. */
  public boolean matches(DocumentNumber number) {
    return number.serialKey().equals(serial)
        && type.map(t -> typeFits(t, number)).orElse(true)
        && (year.isEmpty() || year.equals(number.year()))
        && (issuers.isEmpty() || issuersFit(number));
  }

  /** Whether nothing but a serial was typed. */
  public boolean bare() {
    return type.isEmpty() && year.isEmpty() && issuers.isEmpty();
  }

  private static boolean typeFits(String type, DocumentNumber number) {
    boolean coded = type.equals(Symbols.fold(number.type()));
    return switch (number.form()) {
      case LAW -> type.equals(LAW);
      case LETTER, OTHER -> coded || type.equals("cv");
      case OLD -> coded || type.equals("nd") || type.equals("qd");
      case NORMATIVE, ADMINISTRATIVE, PARTY, STANDARD -> coded;
    };
  }

  /** Laws bear no type code; this stands for it. */
  static final String LAW = "luat";

  private boolean issuersFit(DocumentNumber number) {
    List<String> printed = number.issuers().stream().map(Symbols::fold).toList();
    return issuers.stream()
        .allMatch(i -> printed.stream().anyMatch(p -> p.equals(i) || term(p).equals(i)));
  }

  private static String term(String issuer) {
    int end = issuer.length();
    while (end > 0 && Character.isDigit(issuer.charAt(end - 1))) {
      end--;
    }
    return issuer.substring(0, end);
  }
}
