package vn.caunoi.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.caunoi.library.QualityFigure;

/** Makes the page of the accepted figures of quality. */
final class QualityPages {
  private static final String FACT = "field/";
  private static final String MENTION = "mention/";

  /** Counts halves of hits, so that its parts are no documents. */
  private static final String BY_HALVES = "exact-f1";

  /** What comes first in its table; what is not named follows in the order of the figures. */
  private static final List<String> ORDER =
      List.of(
          "implements",
          "reports-on",
          "reported-implements",
          "root",
          "cites",
          "link",
          "grandparent-for-parent",
          "document",
          "field/type",
          "field/number",
          "field/number_symbol",
          "field/issuer",
          "field/level",
          "field/province",
          "field/district",
          "field/issued",
          "field/title",
          "field/outlet",
          "field/published",
          "mention/number",
          "mention/full",
          "mention/short",
          "mention/nested",
          "mention/title",
          "mention/nickname");

  private final Frames frames;
  private final Visit visit;
  private final Messages words;

  QualityPages(Frames frames, Visit visit) {
    this.frames = frames;
    this.visit = visit;
    this.words = visit.words();
  }

  QualityPage of(List<QualityFigure> figures) {
    List<String> halves = figures.stream().map(QualityFigure::half).distinct().toList();
    return new QualityPage(
        frames.of(visit, words.say("quality.title"), Section.QUALITY),
        halves.stream()
            .map(h -> new QualityPage.Half(half(h), said("quality.half." + h + ".meaning", "")))
            .toList(),
        Arrays.stream(Kind.values()).map(kind -> group(kind, figures, halves)).toList(),
        figures.stream().map(QualityFigure::measure).distinct().map(this::measure).toList());
  }

  private QualityPage.Group group(Kind kind, List<QualityFigure> figures, List<String> halves) {
    List<QualityPage.Row> rows =
        figures.stream()
            .filter(f -> Kind.of(f.subject()) == kind)
            .map(QualityFigure::subject)
            .distinct()
            .sorted(Comparator.comparingInt(QualityPages::place))
            .map(subject -> row(subject, figures, halves))
            .toList();
    return new QualityPage.Group(
        "h-" + kind.name().toLowerCase(Locale.ROOT),
        words.say("quality." + kind),
        words.say("quality." + kind + ".caption"),
        rows);
  }

  /** Clean and damaged print of one form stand together. */
  private static int place(String subject) {
    int print = subject.startsWith(MENTION) ? subject.lastIndexOf('/') : subject.length();
    int place = ORDER.indexOf(subject.substring(0, print));
    return place < 0 ? ORDER.size() : place;
  }

  private QualityPage.Row row(String subject, List<QualityFigure> figures, List<String> halves) {
    return new QualityPage.Row(
        said("quality.subject." + subject, subject),
        halves.stream().map(half -> cell(subject, figures, half)).toList());
  }

  private QualityPage.Cell cell(String subject, List<QualityFigure> figures, String half) {
    return new QualityPage.Cell(
        half(half),
        figures.stream()
            .filter(f -> f.half().equals(half) && f.whole() > 0 && f.subject().equals(subject))
            .map(this::figure)
            .toList());
  }

  private QualityPage.Figure figure(QualityFigure figure) {
    return new QualityPage.Figure(
        said("quality.short." + figure.measure(), figure.measure()),
        words.share(figure.part(), figure.whole()),
        counted(figure));
  }

  private String counted(QualityFigure figure) {
    return figure.measure().equals(BY_HALVES)
        ? ""
        : words.say("quality.counted", figure.part(), figure.whole());
  }

  /** A measure's short name, and what it means. */
  private QualityPage.Half measure(String measure) {
    return new QualityPage.Half(
        said("quality.short." + measure, measure), said("quality.measure." + measure, measure));
  }

  private String half(String half) {
    return said("quality.half." + half, half);
  }

  private String said(String key, String otherwise) {
    return words.find(key).orElse(otherwise);
  }

  /** A kind of figures, in the order of the page. */
  private enum Kind {
    LINKS,
    FACTS,
    MENTIONS;

    static Kind of(String subject) {
      if (subject.startsWith(FACT)) {
        return FACTS;
      }
      return subject.startsWith(MENTION) ? MENTIONS : LINKS;
    }
  }
}
