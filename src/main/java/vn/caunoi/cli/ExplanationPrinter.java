package vn.caunoi.cli;

import java.util.List;
import java.util.Optional;
import vn.caunoi.examining.Examined;
import vn.caunoi.library.SearchResult;
import vn.caunoi.library.StoredDocument;
import vn.caunoi.policy.DocumentId;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.Evidence;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Lookup;
import vn.caunoi.policy.Mention;
import vn.caunoi.policy.Outcome;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Reference;
import vn.caunoi.policy.Repair;

/** Prints for a reader how queries and citations were read, and why documents are linked. */
final class ExplanationPrinter {
  private final Terminal terminal;

  ExplanationPrinter(Terminal terminal) {
    this.terminal = terminal;
  }

  void query(SearchResult result) {
    line("Đã tìm theo", result.reading().searched());
    result.reading().notes().forEach(note -> line("Lưu ý", note));
    result.reading().account().forEach(part -> line("Hiểu là", part));
    terminal.line("");
    result.hits().forEach(this::scored);
    if (!result.near().isEmpty()) {
      terminal.line("Gần đúng:");
      result.near().forEach(this::scored);
    }
  }

  private void scored(SearchResult.Hit hit) {
    terminal.line("%9.2f  %s".formatted(hit.score(), ResultPrinter.line(hit.document())));
  }

  void citation(Examined.Citation citation) {
    mention(citation.mention(), citation.reference(), citation.lookup());
  }

  void document(StoredDocument document) {
    terminal.line(ResultPrinter.line(document.summary()));
    line("Địa chỉ", document.summary().id().path());
    reference(document.summary().facts().self());
    document
        .sources()
        .forEach(s -> line("Tệp nguồn", s.path() + (s.catalogue() ? " (bản ghi)" : " (toàn văn)")));
    document.problems().forEach(p -> line("Lưu ý", p.message()));
    terminal.line("");
    document.outgoing().forEach(link -> link(link.type().verb() + " →", link));
    document.incoming().forEach(link -> link(link.type().reverseVerb() + " ←", link));
    document.mentions().forEach(m -> mention(m.mention(), m.mention().reference(), m.lookup()));
  }

  private void link(String verb, StoredDocument.Link link) {
    Evidence evidence = link.evidence();
    terminal.line(verb + " " + ResultPrinter.line(link.other()));
    line("Quy tắc", "%s (độ tin %.2f)".formatted(evidence.rule(), evidence.confidence()));
    line("Chứng cứ", "“" + oneLine(evidence.quote()) + "”");
    line("Nguồn", origin(evidence.origin()) + ": " + evidence.source());
    terminal.line("");
  }

  private void mention(Mention mention, Reference reference, Lookup lookup) {
    terminal.line(
        "“%s” (%d–%d)"
            .formatted(oneLine(mention.printed()), mention.span().start(), mention.span().end()));
    reference(reference);
    line("Dạng", mention.form().vietnamese());
    mention.provisions().forEach(provision -> line("Điều khoản", provision));
    mention.repairs().forEach(repair -> line("Đã sửa", Repair.vietnamese(repair)));
    lookup.slip().ifPresent(slip -> line("Lệch", slip));
    line("Kết quả", outcome(lookup.outcome()));
    line("Vì", lookup.outcome().reason());
    lookup.fallen().forEach(f -> line("Đã loại", f.document().path() + " – " + f.reason()));
    terminal.line("");
  }

  private void reference(Reference reference) {
    line("Số, ký hiệu", reference.number().map(DocumentNumber::print).or(reference::serial));
    line("Loại văn bản", reference.type().map(DocumentType::vietnamese));
    line("Ngày", reference.date().map(PolicyDate::vietnamese));
    line("Cơ quan", reference.issuer().map(IssuingBody::name));
    reference.title().ifPresent(title -> line("Trích yếu", title));
  }

  private void line(String name, Optional<String> value) {
    line(name, value.orElse("không rõ"));
  }

  private void line(String name, String value) {
    terminal.line("  %-12s %s".formatted(name, value));
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static String origin(Evidence.Origin origin) {
    return switch (origin) {
      case DOCUMENT_TEXT -> "toàn văn";
      case CATALOGUE_RECORD -> "bản ghi";
      case PRESS -> "báo chí";
      case CURATED -> "sửa bằng tay";
    };
  }

  private static String outcome(Outcome outcome) {
    List<String> paths = outcome.documents().stream().map(DocumentId::path).toList();
    return switch (outcome) {
      case Outcome.Resolved _ -> paths.getFirst();
      case Outcome.OutsideCorpus _ -> "ngoài kho: " + paths.getFirst();
      case Outcome.Ambiguous _ -> paths.size() + " khả năng: " + String.join(", ", paths);
      case Outcome.Dangling _ -> "chưa xác định được văn bản";
    };
  }
}
