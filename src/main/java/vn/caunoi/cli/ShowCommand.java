package vn.caunoi.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.caunoi.exporting.Json;
import vn.caunoi.library.Library;
import vn.caunoi.library.StoredDocument;
import vn.caunoi.library.Summary;

/** Shows the documents that bear a number, or the one at an address, with their relations. */
@Command(
    name = "show",
    description = "Xem văn bản mang một số (39-CT/TW, gõ thế nào cũng được) hoặc ở một địa chỉ.")
final class ShowCommand implements Callable<Integer> {
  private final Workshop workshop;
  private final Terminal terminal;

  @Mixin private final Folders folders = new Folders();

  @Option(names = "--json", description = "In mỗi văn bản một đối tượng JSON.")
  private boolean json;

  @Parameters(arity = "1..*", paramLabel = "SỐ", description = "Số, ký hiệu hoặc địa chỉ cố định.")
  private List<String> number = new ArrayList<>();

  ShowCommand(Workshop workshop, Terminal terminal) {
    this.workshop = workshop;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (Library library = workshop.open(folders.index)) {
      String wanted = String.join(" ", number);
      List<Summary> found = Wanted.find(library, wanted);
      found.forEach(summary -> library.document(summary.id()).ifPresent(this::print));
      if (found.isEmpty()) {
        Wanted.missing(terminal, wanted);
      }
      return found.isEmpty() ? ExitCode.NOTHING : ExitCode.OK;
    }
  }

  private void print(StoredDocument document) {
    if (json) {
      terminal.out().println(Json.print(object(document)));
      return;
    }
    terminal.line(ResultPrinter.line(document.summary()));
    terminal.line("   " + document.summary().id().path());
    document.outgoing().stream()
        .sorted(StoredDocument.Link.READING)
        .forEach(link -> terminal.line("   " + link.type().verb() + " → " + end(link)));
    document.incoming().stream()
        .sorted(StoredDocument.Link.READING)
        .forEach(link -> terminal.line("   " + link.type().reverseVerb() + " ← " + end(link)));
    terminal.line("");
  }

  private static String end(StoredDocument.Link link) {
    return ResultPrinter.line(link.other())
        + " “"
        + link.evidence().quote().replace('\n', ' ')
        + "”";
  }

  private static Map<String, Object> object(StoredDocument document) {
    Map<String, Object> json = ResultJson.summary(document.summary());
    json.put("outgoing", document.outgoing().stream().map(ShowCommand::link).toList());
    json.put("incoming", document.incoming().stream().map(ShowCommand::link).toList());
    json.put("problems", ReportJson.problems(document.problems()));
    return json;
  }

  static Map<String, Object> link(StoredDocument.Link link) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("relation", link.type().name());
    json.put("document", ResultJson.summary(link.other()));
    json.put("quote", link.evidence().quote());
    json.put("origin", link.evidence().origin().name());
    json.put("rule", link.evidence().rule());
    json.put("confidence", link.evidence().confidence());
    return json;
  }
}
