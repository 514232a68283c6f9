package vn.caunoi.extraction;

import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.Bodies;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.NumberGrammar;
import vn.caunoi.policy.Reference;
import vn.caunoi.policy.Span;
import vn.caunoi.policy.TextBlock.Zone;
import vn.caunoi.text.Folding;

/** Reads captions such as "(Ban hành kèm theo Kế hoạch số 476/KH-UBND ngày 27/02/2018 của …)". */
final class Captions {
  private static final int LONGEST = 320;
  private static final int MOST_LINES = 6;

  private Captions() {}

  /**
   * A caption.
   *
   * @param reference what it says of the document that it belongs to
   * @param number where the number stands in the displayed text
   * @param zone of its line
   */
  record Caption(Reference reference, Span number, Zone zone) {}

  /** What the caption of an appendix says of the document itself. */
  static Optional<Source> own(Page page) {
    Optional<DocumentType> type = page.head().type();
    return first(page, Zone.APPENDIX)
        .filter(c -> type.isPresent() && c.reference().type().equals(type))
        .filter(c -> agrees(page, c) && !citedElsewhere(page, c))
        .map(c -> Source.of("chú thích của phụ lục", c.reference()));
  }

  /** The first caption that stands in this zone. */
  static Optional<Caption> first(Page page, Zone zone) {
    for (int i = 0; i < page.lines().size(); i++) {
      if (page.zones().get(i) == zone) {
        Optional<Caption> caption = read(whole(page, i), zone);
        if (caption.isPresent()) {
          return caption;
        }
      }
    }
    return Optional.empty();
  }

  /** The line, with those behind it up to the bracket that closes. */
  private static Line whole(Page page, int from) {
    Line line = page.lines().get(from);
    if (!line.text().startsWith("(") || line.text().indexOf(')') > 0) {
      return line;
    }
    int last = from;
    while (last + 1 < Math.min(page.lines().size(), from + MOST_LINES)
        && page.lines().get(last).text().indexOf(')') < 0) {
      last++;
    }
    Span span = new Span(line.span().start(), page.lines().get(last).span().end());
    String text = span.of(page.text()).replace('\n', ' ');
    return new Line(line.block(), span, text, Folding.fold(text));
  }

  static Optional<Caption> read(Line line, Zone zone) {
    int with = Words.find(line.folded(), 0, "kem theo");
    if (with < 0 || with > 20 || line.length() > LONGEST) {
      return Optional.empty();
    }
    int from = Words.skipSpaces(line.folded(), Words.end(line.folded(), with, "kem theo"));
    return TypeWord.at(line.folded(), from)
        .flatMap(type ->
            numbered(line, type.end()).map(found -> caption(line, type.type(), found, zone)));
  }

  /** A number behind the type word, with or without "số". */
  private static Optional<OwnNumber.Found> numbered(Line line, int from) {
    int at = Words.skipSpaces(line.folded(), from);
    int so = Words.end(line.folded(), at, "so");
    int start = so < 0 ? at : skipColon(line.text(), so);
    return NumberGrammar.at(line.text(), start)
        .map(r -> new OwnNumber.Found(Optional.of(r.number()), Optional.empty(), start, r.end()));
  }

  private static int skipColon(String text, int from) {
    int i = from;
    while (i < text.length() && (text.charAt(i) == ':' || Character.isWhitespace(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  private static Caption caption(Line line, DocumentType type, OwnNumber.Found found, Zone zone) {
    HeadText rest = new HeadText(List.of(line.from(found.end())));
    Reference reference =
        Reference.NOTHING
            .withType(Optional.of(type))
            .withNumber(found.number().orElseThrow())
            .withDate(PlaceLines.find(rest).flatMap(Letterhead.PlaceLine::date))
            .withIssuer(issuer(line, found.end()));
    Span number = new Span(line.span().start() + found.start(), line.span().start() + found.end());
    return new Caption(reference, number, zone);
  }

  private static Optional<IssuingBody> issuer(Line line, int from) {
    int of = Words.find(line.folded(), from, "cua");
    if (of < 0) {
      return Optional.empty();
    }
    String name = line.text().substring(of + 3).replaceAll("[).;:,\\s]+$", "");
    return Bodies.read(BodyCase.write(name));
  }

  /** A caption with another number than the letterhead's is another document's. */
  private static boolean agrees(Page page, Caption caption) {
    return page.head()
        .number()
        .filter(n -> !n.number().key().equals(caption.reference().number().orElseThrow().key()))
        .isEmpty();
  }

  /** Whether the number also stands before the appendix, where only others are cited. */
  private static boolean citedElsewhere(Page page, Caption caption) {
    String number = caption.reference().number().orElseThrow().print();
    String before =
        page.text().substring(0, Math.min(caption.number().start(), page.text().length()));
    return page.head().number().isEmpty() && before.contains(number);
  }
}
