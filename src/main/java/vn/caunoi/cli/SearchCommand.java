package vn.caunoi.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.caunoi.library.Library;
import vn.caunoi.library.SearchRequest;
import vn.caunoi.library.SearchRequest.Sort;
import vn.caunoi.library.SearchResult;

/** Searches the index. */
@Command(
    name = "search",
    description = "Tìm trong chỉ mục: chữ có dấu hay không dấu, số hiệu, tinh: loai: nam: …")
final class SearchCommand implements Callable<Integer> {
  private static final int LARGEST = 100;

  private final Workshop workshop;
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private final Folders folders = new Folders();

  @Option(names = "--json", description = "In một đối tượng JSON.")
  private boolean json;

  @Option(names = "--page", paramLabel = "N", defaultValue = "1", description = "Trang, từ 1.")
  private int page = 1;

  @Option(
      names = "--size",
      paramLabel = "N",
      defaultValue = "10",
      description = "Số kết quả một trang, 1 đến 100.")
  private int size = 10;

  @Option(names = "--verbatim", description = "Tìm đúng như đã gõ, không sửa.")
  private boolean verbatim;

  @Parameters(arity = "1..*", paramLabel = "CÂU_TÌM", description = "Điều cần tìm.")
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
            within("--page", page, SearchRequest.LAST_PAGE),
            within("--size", size, LARGEST),
            verbatim);
    try (Library library = workshop.open(folders.index)) {
      SearchResult result = library.search(request);
      if (json) {
        terminal.out().println(ResultJson.print(query, result));
      } else {
        new ResultPrinter(terminal).print(query, result);
      }
      otherPages(result.rows(), size, page).ifPresent(terminal.err()::println);
      return result.total() + result.numbered().size() > 0 ? ExitCode.OK : ExitCode.NOTHING;
    }
  }

  private int within(String option, int value, int most) {
    if (value < 1 || value > most) {
      throw new ParameterException(
          spec.commandLine(), option + " phải từ 1 đến " + most + ", không phải " + value + ".");
    }
    return value;
  }

  /** Says that a page behind the last one was asked for, or how the next one is. */
  static Optional<String> otherPages(long rows, int size, int page) {
    long last = (rows + size - 1) / size;
    if (last > 0 && page > last) {
      return Optional.of("Không có trang " + page + "; trang cuối là trang " + last + ".");
    }
    return page < Math.min(last, SearchRequest.LAST_PAGE)
        ? Optional.of("Trang " + page + "/" + last + "; xem tiếp: --page " + (page + 1) + ".")
        : Optional.empty();
  }
}
