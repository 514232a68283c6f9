package vn.caunoi.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.caunoi.exporting.Json;
import vn.caunoi.library.SearchResult;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.PolicyDate;

/** Search results and documents as JSON. */
final class ResultJson {
  private ResultJson() {}

  static String print(String query, SearchResult result) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("query", query);
    json.put("searched", result.reading().searched());
    json.put("total", result.total());
    json.put("number_page", result.numbered().stream().map(ResultJson::summary).toList());
    json.put("hits", result.hits().stream().map(ResultJson::hit).toList());
    return Json.print(json);
  }

  private static Map<String, Object> hit(SearchResult.Hit hit) {
    Map<String, Object> json = summary(hit.document());
    json.put("score", hit.score());
    json.put("copies", hit.copies().stream().map(ResultJson::summary).toList());
    return json;
  }

  static Map<String, Object> summary(Summary summary) {
    var self = summary.facts().self();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", summary.id().path());
    json.put("number", self.number().map(DocumentNumber::print));
    json.put("type", self.type().map(DocumentType::vietnamese));
    json.put("issuer", self.issuer().map(IssuingBody::name));
    json.put("issued", self.date().map(PolicyDate::iso));
    json.put("province", summary.facts().place().province());
    json.put("title", self.title());
    json.put("holding", summary.holding().code());
    return json;
  }

  static List<Map<String, Object>> summaries(List<Summary> summaries) {
    return summaries.stream().map(ResultJson::summary).toList();
  }
}
