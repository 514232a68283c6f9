package vn.caunoi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.caunoi.exporting.Bundle;
import vn.caunoi.library.Library;

/** Writes the whole library into a folder: as a graph, as lists, or as a site without a server. */
@Command(
    name = "export",
    description = {
      "Ghi cả kho vào một thư mục.",
      "  graph  các quan hệ: do-thi.tsv, do-thi.graphml",
      "  csv    các danh sách và bảng theo dõi, dạng CSV",
      "  jsonl  cũng như vậy, dạng JSON Lines",
      "  site   mọi trang, mở xem không cần máy chủ: index.html"
    })
final class ExportCommand implements Callable<Integer> {
  private static final int OFTEN = 100;

  private final Workshop workshop;
  private final Terminal terminal;

  @Mixin private final Folders folders = new Folders();

  @Parameters(index = "0", paramLabel = "GÌ", description = "graph, csv, jsonl hoặc site.")
  private What what = What.GRAPH;

  @Parameters(index = "1", paramLabel = "THƯ_MỤC", description = "Nơi ghi.")
  private Path folder = Path.of("export");

  ExportCommand(Workshop workshop, Terminal terminal) {
    this.workshop = workshop;
    this.terminal = terminal;
  }

  /** What can be written. */
  enum What {
    GRAPH,
    CSV,
    JSONL,
    SITE
  }

  @Override
  public Integer call() throws IOException {
    Files.createDirectories(folder);
    int files = what == What.SITE ? site() : lists();
    terminal.line(files + " tệp trong " + folder);
    return ExitCode.OK;
  }

  private int site() throws IOException {
    return workshop.exportSite(
        folders.index,
        folder,
        files -> {
          if (files % OFTEN == 0) {
            terminal.err().println(files + " tệp");
          }
        });
  }

  private int lists() throws IOException {
    try (Library library = workshop.open(folders.index)) {
      Bundle bundle = new Bundle(library, folder);
      switch (what) {
        case GRAPH -> bundle.graph();
        case CSV -> bundle.csv();
        case JSONL, SITE -> bundle.jsonLines();
      }
      return bundle.written().size();
    }
  }
}
