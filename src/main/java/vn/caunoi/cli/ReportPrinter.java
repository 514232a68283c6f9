package vn.caunoi.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import vn.caunoi.ingest.IngestReport;
import vn.caunoi.policy.Holding;
import vn.caunoi.policy.Problem;

/** Prints what an ingest did, for a person. */
final class ReportPrinter {
  private static final int SHOWN = 20;

  private ReportPrinter() {}

  static void summary(IngestReport report, PrintWriter to) {
    var documents = report.status().documents();
    to.printf(
        "%d files: %d read, %d unchanged, %d removed, in %.1f s%n",
        report.status().files(),
        report.read(),
        report.unchanged(),
        report.removed(),
        report.took().toMillis() / 1000.0);
    to.printf(
        "%d documents: %d full text, %d catalogue records, %d known by citation only%n",
        report.status().total(),
        documents.getOrDefault(Holding.FULL_TEXT, 0L),
        documents.getOrDefault(Holding.CATALOGUE, 0L),
        documents.getOrDefault(Holding.CITED_ONLY, 0L));
    to.printf(
        "%d relations; mentions by outcome: %s%n",
        report.status().relations(), report.status().outcomes());
    to.printf(
        "Problems: %d errors, %d warnings, %d notes%n",
        report.problems(Problem.Severity.ERROR),
        report.problems(Problem.Severity.WARNING),
        report.problems(Problem.Severity.NOTE));
    worst(report.problems(), to);
    to.flush();
  }

  private static void worst(List<Problem> problems, PrintWriter to) {
    List<Problem> serious =
        problems.stream()
            .filter(p -> p.level() != Problem.Severity.NOTE)
            .sorted(Comparator.comparing(Problem::level).reversed())
            .toList();
    serious.stream().limit(SHOWN).forEach(p -> to.println("  " + line(p)));
    if (serious.size() > SHOWN) {
      to.println(
          "  … and " + (serious.size() - SHOWN) + " more; the page /trang-thai lists them all");
    }
  }

  static String line(Problem problem) {
    return Terminal.printable(
        "%s %s %s: %s"
            .formatted(problem.level(), problem.stage(), problem.source(), problem.message()));
  }
}
