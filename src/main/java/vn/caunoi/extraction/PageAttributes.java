package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.caunoi.policy.Bodies;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.NumberGrammar;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Reference;
import vn.caunoi.reading.Declared;
import vn.caunoi.text.Folding;

/**
 * What the page round a paper says of it: its attribute table, its title, its address. The least
 * trusted sources.
 */
final class PageAttributes {
  private static final List<String> ADDRESSES =
      List.of("DC.source", "og:url", "canonical", "twitter:url", "url");

  private static final int TOP = 40;

  private PageAttributes() {}

  static List<Source> read(Declared declared, Optional<DocumentType> type) {
    List<Source> sources = new ArrayList<>();
    sources.add(Source.of("bảng thuộc tính của trang", attributes(declared.metadata())));
    declared
        .pageTitle()
        .flatMap(t -> titled(t, type))
        .ifPresent(r -> sources.add(Source.of("tên trang", r)));
    ADDRESSES.stream()
        .flatMap(a -> Optional.ofNullable(declared.metadata().get(a)).stream())
        .findFirst()
        .flatMap(a -> AddressNumber.read(a, type))
        .ifPresent(r -> sources.add(Source.of("địa chỉ trang", r)));
    return sources;
  }

  /**
   * Whether the page is about one paper: its attribute table has a number, and the title in it is
   * the page's own, stands in its text or holds the number; or it has type, issuer and date as well
   * and no title.
   */
  static boolean describePaper(Declared declared, List<Line> lines) {
    Reference self = attributes(declared.metadata());
    boolean other = self.type().filter(t -> t == DocumentType.NEWS).isPresent();
    if (self.number().isEmpty() || other) {
      return false;
    }
    boolean whole = self.type().isPresent() && self.issuer().isPresent() && self.date().isPresent();
    if (self.title().isEmpty()) {
      return whole;
    }
    String title = Folding.fold(self.title().get());
    boolean own = title.contains(Folding.fold(self.number().get().print()));
    return (whole && own)
        || declared.pageTitle().filter(t -> Folding.fold(t).contains(title)).isPresent()
        || titleLine(declared, lines).isPresent();
  }

  /** The first line that says what the attribute table gives as the title. */
  static Optional<Title> titleLine(Declared declared, List<Line> lines) {
    Optional<String> title = value(declared.metadata(), "page.title").map(Folding::fold);
    for (int i = 0; title.isPresent() && i < Math.min(lines.size(), TOP); i++) {
      Line line = lines.get(i);
      if (line.folded().strip().equals(title.get().strip())) {
        return Optional.of(new Title(line.text(), line.span(), i, i + 1));
      }
    }
    return Optional.empty();
  }

  private static Reference attributes(Map<String, String> meta) {
    return new Reference(
        value(meta, "page.type").flatMap(DocumentType::ofWord),
        value(meta, "page.number").flatMap(PageAttributes::number),
        Optional.empty(),
        value(meta, "page.issued").flatMap(PageAttributes::date),
        value(meta, "page.issuer").flatMap(PageAttributes::issuer),
        value(meta, "page.title"));
  }

  private static Optional<String> value(Map<String, String> meta, String name) {
    return Optional.ofNullable(meta.get(name));
  }

  /** A number that fills its cell. */
  private static Optional<DocumentNumber> number(String cell) {
    return NumberGrammar.at(cell, 0)
        .filter(r -> r.end() >= cell.strip().length())
        .map(NumberGrammar.Reading::number);
  }

  private static Optional<PolicyDate> date(String cell) {
    return DateReader.at(FoldedText.of(cell), 0).flatMap(DateReader.Found::date);
  }

  /** A body; "Tỉnh Nghệ An" alone is a place and no body. */
  private static Optional<IssuingBody> issuer(String cell) {
    return Bodies.read(BodyCase.write(cell));
  }

  /** "Kế hoạch 151/KH-UBND năm 2021 …": type, number and year that open the page's title. */
  private static Optional<Reference> titled(String title, Optional<DocumentType> type) {
    String folded = Folding.fold(title);
    return TypeWord.at(folded, 0)
        .filter(w -> type.isEmpty() || type.get() == w.type())
        .flatMap(w -> {
          int start = Words.skipSpaces(folded, w.end());
          int so = Words.end(folded, start, "so");
          int at = so < 0 ? start : Words.skipSpaces(folded, so);
          return NumberGrammar.at(title, at)
              .filter(NumberGrammar.Reading::sure)
              .map(r ->
                  Reference.NOTHING
                      .withType(Optional.of(w.type()))
                      .withNumber(r.number())
                      .withDate(year(folded, r.end())));
        });
  }

  private static Optional<PolicyDate> year(String folded, int from) {
    int at = Words.skipSpaces(folded, from);
    OptionalInt year = OptionalInt.empty();
    int end = Words.end(folded, at, "nam");
    int digits = end < 0 ? -1 : Words.skipSpaces(folded, end);
    if (digits > 0 && folded.length() >= digits + 4) {
      String four = folded.substring(digits, digits + 4);
      year =
          four.chars().allMatch(Character::isDigit)
              ? OptionalInt.of(Integer.parseInt(four))
              : OptionalInt.empty();
    }
    return year.isPresent()
        ? PolicyDate.parse("%04d".formatted(year.getAsInt()))
        : Optional.empty();
  }
}
