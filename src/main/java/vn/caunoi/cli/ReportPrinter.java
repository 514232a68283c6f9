package vn.caunoi.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import vn.caunoi.ingest.IngestReport;
import vn.caunoi.policy.Problem;

/** Prints what an ingest did, for a person. */
final class ReportPrinter {
  private static final int SHOWN = 20;

  private ReportPrinter() {}

  static void summary(IngestReport report, PrintWriter to) {
    to.printf(
        "%d tệp: đọc %d, không đổi %d, đã bỏ %d; hết %.1f giây%n",
        report.status().files(),
        report.read(),
        report.unchanged(),
        report.removed(),
        report.took().toMillis() / 1000.0);
    to.println(StatusText.documents(report.status()));
    to.println(StatusText.links(report.status()));
    to.printf(
        "Vấn đề: %d lỗi, %d cảnh báo, %d lưu ý%n",
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
          "  … và " + (serious.size() - SHOWN) + " vấn đề nữa; trang /trang-thai liệt kê đủ");
    }
  }

  static String line(Problem problem) {
    return Terminal.printable(
        "%s khi %s %s: %s"
            .formatted(
                problem.level().vietnamese(),
                problem.stage().vietnamese(),
                problem.source(),
                problem.message()));
  }
}
