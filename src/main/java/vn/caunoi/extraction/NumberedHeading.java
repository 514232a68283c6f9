package vn.caunoi.extraction;

import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.Bodies;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.NumberGrammar;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Reference;
import vn.caunoi.policy.Span;
import vn.caunoi.text.Folding;

/**
 * A line in capitals that tells type, number and date of the paper below it in place of a
 * letterhead, as older collections of laws print it.
 *
 * <table>
 *   <caption>Forms</caption>
 *   <tr><td>NGHỊ QUYẾT SỐ 51 NQ/HĐND NGÀY 12-6-1995</td></tr>
 *   <tr><td>QUYẾT ĐỊNH CỦA UBND TỈNH X SỐ 12/2003/QĐ-UB NGÀY 5 THÁNG 3 NĂM 2003 VỀ VIỆC …</td></tr>
 * </table>
 *
 * <p>It counts only where bases or words of enacting follow and no running text stands before.
 */
final class NumberedHeading {
  private static final int TOP = 12;
  private static final int BASES_WITHIN = 30;
  private static final int MOST_LINES = 6;
  private static final int LONGEST_BEFORE = 160;
  private static final List<String> ENACTING = WordLists.list("numbered-heading.enacting");

  private static final String LEADING = " sau:";

  private NumberedHeading() {}

  /** What such a line says, where no letterhead bears a number. */
  static Optional<Source> read(Page page) {
    if (page.head().number().isPresent() || page.head().symbol().isPresent()) {
      return Optional.empty();
    }
    List<Line> lines = page.lines();
    for (int i = 0; i < Math.min(TOP, lines.size()); i++) {
      Line line = whole(page, i);
      int next = Math.min(i + 1, lines.size() - 1);
      if (line.length() > LONGEST_BEFORE && !line.capitals()) {
        return Optional.empty();
      }
      Optional<Reference> heading = line.capitals() ? heading(line) : Optional.empty();
      if (heading.isPresent() && enacts(lines, i)) {
        Optional<IssuingBody> body =
            issuer(line, line.folded().indexOf(' ')).or(() -> issuer(lines.get(next), 0));
        return heading.map(r -> Source.of("dòng tên văn bản", r.withIssuer(body)));
      }
    }
    return Optional.empty();
  }

  /** The line, with those in capitals below it where it opens with a type word and breaks off. */
  private static Line whole(Page page, int from) {
    List<Line> lines = page.lines();
    Line line = lines.get(from);
    int last = from;
    while (line.capitals()
        && TypeWord.opening(line).isPresent()
        && last + 1 < Math.min(lines.size(), from + MOST_LINES)
        && lines.get(last + 1).capitals()) {
      last++;
    }
    Span span = new Span(line.span().start(), lines.get(last).span().end());
    String text = span.of(page.text()).replaceAll("[\\n\\r\\t|]", " ");
    return last == from ? line : new Line(line.block(), span, text, Folding.fold(text));
  }

  /** The body behind "CỦA", the first word from here on or of the line below. */
  private static Optional<IssuingBody> issuer(Line line, int from) {
    int of = Words.find(line.folded(), Math.max(from, 0), "cua");
    boolean near = of >= 0 && (from > 0 || of == 0);
    return near
        ? new IssuerReader(FoldedText.of(line.text()))
            .at(Words.skipSpaces(line.text(), of + 3))
            .map(IssuerReader.Found::body)
            .map(b -> Bodies.listed(b.registry()).orElse(b))
        : Optional.empty();
  }

  private static boolean enacts(List<Line> lines, int heading) {
    return lines.stream()
        .skip(heading + 1L)
        .limit(BASES_WITHIN)
        .anyMatch(l -> l.opensWithAny(ENACTING) || l.folded().endsWith(LEADING));
  }

  private static Optional<Reference> heading(Line line) {
    Optional<TypeWord> type = TypeWord.opening(line);
    int so = type.map(t -> Words.find(line.folded(), t.end(), "so")).orElse(-1);
    if (so < 0 || !(blank(line, type.get().end(), so) || body(line, type.get().end()))) {
      return Optional.empty();
    }
    return NumberGrammar.at(line.text(), afterColon(line.text(), so + 2))
        .filter(r -> agrees(r.number(), type.get()))
        .flatMap(r ->
            date(line, r.end())
                .map(d ->
                    Reference.NOTHING
                        .withType(Optional.of(type.get().type()))
                        .withNumber(r.number())
                        .withDate(Optional.of(d))));
  }

  private static boolean agrees(DocumentNumber number, TypeWord type) {
    return number.types().isEmpty() || number.types().contains(type.type());
  }

  private static boolean blank(Line line, int from, int to) {
    return line.text().substring(from, to).isBlank();
  }

  /** "QUYẾT ĐỊNH CỦA …": the body that issued it stands before the number. */
  private static boolean body(Line line, int from) {
    return Words.at(line.folded(), Words.skipSpaces(line.folded(), from), "cua");
  }

  private static int afterColon(String text, int from) {
    int i = Words.skipSpaces(text, from);
    return i < text.length() && text.charAt(i) == ':' ? Words.skipSpaces(text, i + 1) : i;
  }

  /** The date right behind the number: "NGÀY 26-8-1994". */
  private static Optional<PolicyDate> date(Line line, int from) {
    String text = line.text();
    int at = from;
    while (at < text.length() && " ,".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return Words.at(line.folded(), at, "ngay")
        ? DateReader.at(FoldedText.of(text), at).flatMap(DateReader.Found::date)
        : Optional.empty();
  }
}
