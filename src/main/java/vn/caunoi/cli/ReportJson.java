package vn.caunoi.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.caunoi.exporting.Json;
import vn.caunoi.ingest.IngestReport;
import vn.caunoi.policy.Problem;

/** The report of an ingest as JSON. */
final class ReportJson {

  String print(IngestReport report) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("files", report.status().files());
    json.put("read", report.read());
    json.put("unchanged", report.unchanged());
    json.put("removed", report.removed());
    json.put("milliseconds", report.took().toMillis());
    Map<String, Object> documents = new TreeMap<>();
    report.status().documents().forEach((holding, count) -> documents.put(holding.code(), count));
    json.put("documents", documents);
    json.put("relations", report.status().relations());
    json.put("mentions", new TreeMap<>(report.status().outcomes()));
    json.put("problems", problems(report.problems()));
    return Json.print(json);
  }

  static List<Map<String, Object>> problems(List<Problem> problems) {
    return problems.stream().map(ReportJson::problem).toList();
  }

  private static Map<String, Object> problem(Problem problem) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("stage", problem.stage().name());
    json.put("level", problem.level().name());
    json.put("source", problem.source());
    json.put("message", problem.message());
    return json;
  }
}
