package vn.caunoi.linking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.Bodies;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Reference;
import vn.caunoi.text.Folding;

/**
 * Reads a whole citation as the corrections write it: {@code Quyết định số 753/QĐ-TTg ngày
 * 03/6/2020 của Thủ tướng Chính phủ}.
 */
final class CitationLine {
  private static final String DATE = " ngày ";
  private static final String ISSUER = " của ";

  private CitationLine() {}

  static Reference read(String line) {
    List<String> words = Arrays.asList(line.strip().split("\\s+"));
    Reference out = Reference.NOTHING.withType(type(line)).withDate(date(line));
    Optional<DocumentNumber> number =
        words.stream().map(DocumentNumber::parse).flatMap(Optional::stream).findFirst();
    int of = line.indexOf(ISSUER);
    return (number.isPresent() ? out.withNumber(number.get()) : out)
        .withIssuer(of < 0 ? Optional.empty() : Bodies.read(line.substring(of + ISSUER.length())));
  }

  private static Optional<DocumentType> type(String line) {
    String folded = Folding.fold(line.strip());
    return Arrays.stream(DocumentType.values())
        .filter(t -> folded.startsWith(Folding.fold(t.vietnamese())))
        .max(Comparator.comparingInt(t -> t.vietnamese().length()));
  }

  private static Optional<PolicyDate> date(String line) {
    int at = line.indexOf(DATE);
    if (at < 0) {
      return Optional.empty();
    }
    String[] parts = line.substring(at + DATE.length()).strip().split("\\s", 2)[0].split("[/.-]");
    boolean day =
        parts.length == 3
            && Arrays.stream(parts)
                .allMatch(
                    p -> !p.isEmpty() && p.length() < 5 && p.chars().allMatch(Character::isDigit));
    return day
        ? PolicyDate.ofDay(
            Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]))
        : Optional.empty();
  }
}
