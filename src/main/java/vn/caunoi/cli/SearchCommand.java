package vn.caunoi.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.caunoi.library.Library;
import vn.caunoi.library.SearchRequest;
import vn.caunoi.library.SearchRequest.Sort;
import vn.caunoi.library.SearchResult;

/** Searches the index. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Search the index: words with or without marks, numbers, tinh: loai: nam: …")
final class SearchCommand implements Callable<Integer> {
  private static final int LARGEST = 100;

  private final Workshop workshop;
  private final Terminal terminal;

  @Mixin private final Folders folders = new Folders();

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Option(names = "--page", defaultValue = "1", description = "Page, from 1.")
  private int page = 1;

  @Option(names = "--size", defaultValue = "10", description = "Hits a page, 1 to 100.")
  private int size = 10;

  @Option(names = "--verbatim", description = "Search what was typed, without repair.")
  private boolean verbatim;

  @Parameters(arity = "1..*", paramLabel = "QUERY", description = "What to look for.")
  private List<String> words = new ArrayList<>();

  SearchCommand(Workshop workshop, Terminal terminal) {
    this.workshop = workshop;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    String query = String.join(" ", words);
    SearchRequest request =
        new SearchRequest(
            query,
            Map.of(),
            Sort.RELEVANCE,
            Math.clamp(page, 1, SearchRequest.LAST_PAGE),
            Math.clamp(size, 1, LARGEST),
            verbatim);
    try (Library library = workshop.open(folders.index)) {
      SearchResult result = library.search(request);
      if (json) {
        terminal.out().println(ResultJson.print(query, result));
      } else {
        new ResultPrinter(terminal).print(query, result);
      }
      return result.total() + result.numbered().size() > 0 ? ExitCode.OK : ExitCode.NOTHING;
    }
  }
}
