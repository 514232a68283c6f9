package vn.caunoi.evaluation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.library.QualityFigure;

/** The report of quality in Markdown: every figure, its standard, what was gained and lost. */
final class QualityReport {
  private final Quality quality;
  private final List<QualityFigure> before;
  private final Changes changes;
  private final StringBuilder out = new StringBuilder();

  QualityReport(Quality quality, List<QualityFigure> before, Changes changes) {
    this.quality = quality;
    this.before = before;
    this.changes = changes;
  }

  String print() {
    out.append(
            "# Quality\n\nWritten by `./mvnw -Pquality verify` (the command `quality`) from the ")
        .append("gold documents of [src/test/resources/gold](../test/resources/gold/README.md). ")
        .append("Each half is a folder; rules may be made from every folder but `blind`. ")
        .append("A figure in **bold** misses its standard.\n\n");
    Set<String> halves = new LinkedHashSet<>();
    quality.documents().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(e -> {
          halves.add(e.getKey());
          out.append("- `%s`: %d documents\n".formatted(e.getKey(), e.getValue().size()));
        });
    halves.forEach(this::table);
    list("Gained since the accepted figures", changes.gained());
    list("Lost since the accepted figures", changes.lost());
    return out.toString();
  }

  private void table(String half) {
    out.append("\n## ").append(half).append("\n\n");
    out.append("| subject | measure | value | of | standard | accepted before |\n");
    out.append("|---|---|---|---|---|---|\n");
    quality.figures().stream().filter(f -> f.half().equals(half)).forEach(this::row);
  }

  private void row(QualityFigure figure) {
    Optional<Standard> standard = Standard.of(figure);
    String value = value(figure);
    boolean met = standard.map(s -> s.met(figure)).orElse(true);
    out.append(
        "| %s | %s | %s | %d/%d | %s | %s |\n"
            .formatted(
                figure.subject(),
                figure.measure(),
                met ? value : "**" + value + "**",
                figure.part(),
                figure.whole(),
                standard.map(Standard::print).orElse(""),
                accepted(figure)));
  }

  private String accepted(QualityFigure figure) {
    return before.stream()
        .filter(f -> f.half().equals(figure.half()))
        .filter(f -> f.subject().equals(figure.subject()) && f.measure().equals(figure.measure()))
        .findFirst()
        .map(QualityReport::value)
        .orElse("–");
  }

  private static String value(QualityFigure figure) {
    return figure.whole() == 0 ? "–" : String.format(Locale.ROOT, "%.4f", figure.value());
  }

  private void list(String title, List<String> rows) {
    out.append("\n## ").append(title).append("\n\n");
    if (rows.isEmpty()) {
      out.append("Nothing.\n");
    }
    rows.forEach(row -> out.append("- ").append(row.replace("\t", " · ")).append('\n'));
  }
}
