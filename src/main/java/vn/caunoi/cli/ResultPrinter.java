package vn.caunoi.cli;

import java.util.stream.Collectors;
import vn.caunoi.library.SearchResult;
import vn.caunoi.library.SearchResult.Fragment;
import vn.caunoi.library.SearchResult.Hit;
import vn.caunoi.library.SearchResult.Passage;
import vn.caunoi.library.Summary;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Metadata;

/** Prints search results for a person. */
final class ResultPrinter {
  private final Terminal terminal;

  ResultPrinter(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(String query, SearchResult result) {
    if (result.reading().repaired()) {
      terminal.line("Đã tìm theo: " + result.reading().searched() + " (nguyên văn: --verbatim)");
    }
    result.reading().notes().forEach(terminal::line);
    if (!result.numbered().isEmpty()) {
      terminal.line(result.numbered().size() + " văn bản mang số này:");
      result.numbered().forEach(s -> terminal.line("  " + line(s)));
    }
    terminal.line(result.total() + " văn bản về “" + query + "”");
    result.hits().forEach(this::hit);
    if (!result.near().isEmpty()) {
      terminal.line("Gần đúng:");
      result.near().forEach(h -> terminal.line("  " + line(h.document())));
    }
  }

  private void hit(Hit hit) {
    terminal.line("");
    terminal.line(line(hit.document()));
    terminal.line("   " + hit.document().id().path());
    hit.passages().stream().limit(1).forEach(p -> terminal.line("   " + text(p)));
    if (!hit.copies().isEmpty()) {
      terminal.line("   và " + hit.copies().size() + " bản tương tự:");
      hit.copies().forEach(copy -> terminal.line("     " + line(copy)));
    }
  }

  private static String text(Passage passage) {
    return passage.fragments().stream()
        .map(ResultPrinter::marked)
        .collect(Collectors.joining())
        .replace('\n', ' ');
  }

  private static String marked(Fragment fragment) {
    return fragment.marked() ? "[" + fragment.text() + "]" : fragment.text();
  }

  /**
   * A document in a line: type, number, date, issuer, title, and what is held of it; of an article
   * the outlet in place of the number, which it has not.
   */
  static String line(Summary summary) {
    var self = summary.facts().self();
    String held =
        switch (summary.holding()) {
          case FULL_TEXT -> "";
          case CATALOGUE -> " [bản ghi]";
          case CITED_ONLY -> " [chỉ biết qua dẫn chiếu]";
        };
    return self.type().map(DocumentType::vietnamese).orElse("Văn bản")
        + " "
        + self.number().map(DocumentNumber::print).orElseGet(() -> unnumbered(summary.facts()))
        + self.date().map(d -> ", " + d.vietnamese()).orElse("")
        + self.issuer().map(IssuingBody::name).map(n -> ", " + n).orElse("")
        + self.title().map(t -> ": " + t).orElse("")
        + held;
  }

  private static String unnumbered(Metadata facts) {
    return facts.isNews() ? facts.outlet().orElse("(không rõ nơi đăng)") : "(không rõ số)";
  }
}
