package vn.caunoi.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.caunoi.examining.Examined;
import vn.caunoi.library.StoredDocument;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.Lookup;
import vn.caunoi.policy.Mention;
import vn.caunoi.policy.Reference;

/** The steps of an explanation as JSON. */
final class ExplanationJson {
  private ExplanationJson() {}

  static Map<String, Object> sentence(Examined.Finding finding) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put(
        "mentions",
        finding.citations().stream()
            .map(c -> mention(c.mention(), c.reference(), c.lookup()))
            .toList());
    json.put("problems", ReportJson.problems(finding.problems()));
    return json;
  }

  static Map<String, Object> document(StoredDocument document) {
    Map<String, Object> json = ResultJson.summary(document.summary());
    json.put("sources", document.sources().stream().map(StoredDocument.Source::path).toList());
    json.put("outgoing", document.outgoing().stream().map(ShowCommand::link).toList());
    json.put("incoming", document.incoming().stream().map(ShowCommand::link).toList());
    json.put(
        "mentions",
        document.mentions().stream()
            .map(m -> mention(m.mention(), m.mention().reference(), m.lookup()))
            .toList());
    json.put("problems", ReportJson.problems(document.problems()));
    return json;
  }

  private static Map<String, Object> mention(Mention mention, Reference said, Lookup lookup) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("start", mention.span().start());
    json.put("end", mention.span().end());
    json.put("printed", mention.printed());
    json.put("form", mention.form().name().toLowerCase(Locale.ROOT));
    json.putAll(FindingJson.reference(said));
    json.put("title", said.title());
    json.put("repairs", mention.repairs());
    json.put("outcome", lookup.outcome().code());
    json.put("candidates", lookup.outcome().documents().stream().map(DocumentId::path).toList());
    json.put("rule", lookup.outcome().reason());
    json.put("slip", lookup.slip());
    json.put("fallen", fallen(lookup));
    return json;
  }

  private static List<Map<String, Object>> fallen(Lookup lookup) {
    return lookup.fallen().stream()
        .map(f -> Map.<String, Object>of("document", f.document().path(), "why", f.reason()))
        .toList();
  }
}
