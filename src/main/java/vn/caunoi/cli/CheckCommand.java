package vn.caunoi.cli;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.caunoi.exporting.Json;
import vn.caunoi.library.Library;
import vn.caunoi.library.Status;
import vn.caunoi.policy.Problem;

/** Tells whether index and corpus are sound and fit together. */
@Command(
    name = "check",
    description = "Xem chỉ mục và kho có khớp nhau không; mã 1 khi chỉ mục đã cũ hoặc có lỗi.")
final class CheckCommand implements Callable<Integer> {
  private static final DateTimeFormatter INGESTED =
      DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT)
          .withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

  private final Workshop workshop;
  private final Terminal terminal;

  @Mixin private final Folders folders = new Folders();

  @Option(names = "--json", description = "In một đối tượng JSON.")
  private boolean json;

  CheckCommand(Workshop workshop, Terminal terminal) {
    this.workshop = workshop;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    boolean stale = workshop.isStale(folders.corpus, folders.index);
    try (Library library = workshop.open(folders.index)) {
      Status status = library.status();
      boolean errors =
          status.problems().stream().anyMatch(p -> p.level() == Problem.Severity.ERROR);
      if (json) {
        terminal.out().println(Json.print(object(status, stale)));
      } else {
        print(status, stale);
      }
      return stale || errors ? ExitCode.NOTHING : ExitCode.OK;
    }
  }

  private void print(Status status, boolean stale) {
    terminal.line(stale ? "Chỉ mục ĐÃ CŨ: hãy chạy lệnh ingest." : "Chỉ mục khớp với kho.");
    terminal.line(
        "Nạp lúc "
            + INGESTED.format(status.ingestedAt())
            + " (giờ Việt Nam), "
            + status.files()
            + " tệp");
    terminal.line(StatusText.documents(status));
    terminal.line(StatusText.links(status));
    terminal.line("Vấn đề: " + status.problems().size());
    status.problems().forEach(p -> terminal.line("  " + ReportPrinter.line(p)));
  }

  private static Map<String, Object> object(Status status, boolean stale) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("stale", stale);
    json.put("ingested", status.ingestedAt());
    json.put("files", status.files());
    Map<String, Object> documents = new LinkedHashMap<>();
    status.documents().forEach((holding, count) -> documents.put(holding.code(), count));
    json.put("documents", documents);
    json.put("relations", status.relations());
    json.put("mentions", status.outcomes());
    json.put("problems", ReportJson.problems(status.problems()));
    return json;
  }
}
