package vn.caunoi.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.examining.Examined;
import vn.caunoi.exporting.Json;
import vn.caunoi.policy.Designation;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.Metadata;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Reference;

/** What {@code extract} prints of a file; the keys are a contract. */
final class FindingJson {
  private FindingJson() {}

  static String print(Examined.Finding finding) {
    Metadata facts = finding.facts();
    Reference self = facts.self();
    boolean news = self.type().equals(Optional.of(DocumentType.NEWS));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", String.valueOf(Path.of(finding.file()).getFileName()));
    json.put("kind", self.type().map(type -> type.name().toLowerCase(Locale.ROOT)));
    json.put("type", self.type().map(DocumentType::vietnamese));
    json.put("number", self.number().map(DocumentNumber::print));
    json.put("number_symbol", facts.symbol());
    json.put("issuer", self.issuer().map(IssuingBody::name));
    json.put("level", facts.level().map(Level::code));
    json.put("province", facts.place().province());
    json.put("district", facts.place().district());
    json.put("issued", news ? Optional.empty() : self.date().map(PolicyDate::iso));
    json.put("published", facts.appeared());
    json.put("outlet", facts.outlet());
    json.put("title", self.title());
    json.put("implements", finding.parents().stream().map(FindingJson::parent).toList());
    json.put("root_directive", finding.roots());
    json.put("reports_on", finding.reported().stream().map(FindingJson::reported).toList());
    json.put("implements_of_reported", finding.parentsOfReported());
    json.put("implements_via", reportedVia(finding));
    json.put("cites", finding.cited());
    json.put("mentions", finding.citations().stream().map(FindingJson::citation).toList());
    json.put("problems", ReportJson.problems(finding.problems()));
    return Json.print(json);
  }

  private static Map<String, Object> parent(Examined.Parent parent) {
    Map<String, Object> json = reference(parent.reference());
    json.put("via", parent.via().name().toLowerCase(Locale.ROOT));
    return json;
  }

  private static Map<String, Object> reported(Examined.Reported reported) {
    Map<String, Object> json = reference(reported.reference());
    json.put("held", reported.held());
    return json;
  }

  private static Optional<String> reportedVia(Examined.Finding finding) {
    return finding.reported().stream()
        .flatMap(r -> r.parents().stream())
        .map(p -> p.via().name().toLowerCase(Locale.ROOT))
        .findFirst();
  }

  private static Map<String, Object> citation(Examined.Citation citation) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("start", citation.start());
    json.put("end", citation.end());
    json.put("printed", citation.printed());
    json.putAll(reference(citation.reference()));
    json.put("outcome", citation.outcome().code());
    json.put("target", citation.target().map(DocumentId::path));
    json.put("rule", citation.outcome().reason());
    return json;
  }

  static Map<String, Object> reference(Reference reference) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("number", Designation.of(reference));
    json.put("date", reference.date().map(PolicyDate::iso));
    json.put("issuer", reference.issuer().map(IssuingBody::name));
    return json;
  }
}
