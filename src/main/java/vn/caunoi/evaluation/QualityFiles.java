package vn.caunoi.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.caunoi.library.QualityFigure;

/**
 * The files that quality is written to.
 *
 * @param report in Markdown, written at each run
 * @param figures accepted last, which the pages show
 * @param misses accepted last, against which gains and losses are told
 */
public record QualityFiles(Path report, Path figures, Path misses) {
  private static final String FIGURES =
      """
      # Figures of quality that were accepted last; written by the command quality --accept.
      # half\tsubject\tmeasure\tpart\twhole
      """;
  private static final String MISSES =
      """
      # Cases that went wrong when the figures were accepted; written by quality --accept.
      # half\tfile\tsubject\twhat
      """;

  /** Where they lie below the folder of the sources. */
  public static QualityFiles below(Path sources) {
    return new QualityFiles(
        sources.resolve("docs/quality.md"),
        sources.resolve("main/resources/vn/caunoi/library/quality.tsv"),
        sources.resolve("docs/quality-misses.tsv"));
  }

  /** Writes the report; what changed since the accepted figures is told. */
  public Changes write(Quality quality) throws IOException {
    Changes changes =
        Files.exists(misses)
            ? Changes.between(rows(misses), missRows(quality))
            : new Changes(List.of(), List.of());
    List<QualityFigure> before =
        rows(figures).stream().map(row -> QualityFigure.of(List.of(row.split("\t", -1)))).toList();
    Files.writeString(report, new QualityReport(quality, before, changes).print());
    return changes;
  }

  /** Makes these the figures that the next ones are told against. */
  public void accept(Quality quality) throws IOException {
    Files.writeString(figures, FIGURES + lines(quality.figures().stream().map(QualityFigure::row)));
    Files.writeString(misses, MISSES + lines(missRows(quality).stream()));
  }

  private static List<String> missRows(Quality quality) {
    Stream<Miss> measured =
        quality.documents().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .flatMap(e -> e.getValue().stream().map(file -> Miss.measured(e.getKey(), file)));
    return Stream.concat(measured, quality.misses().stream()).map(Miss::row).toList();
  }

  private static String lines(Stream<String> rows) {
    StringBuilder out = new StringBuilder();
    rows.forEach(row -> out.append(row).append('\n'));
    return out.toString();
  }

  private static List<String> rows(Path table) throws IOException {
    if (!Files.exists(table)) {
      return List.of();
    }
    return Files.readAllLines(table).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }
}
