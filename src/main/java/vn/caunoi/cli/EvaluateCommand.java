package vn.caunoi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.caunoi.evaluation.Bootstrap;
import vn.caunoi.evaluation.Comparison;
import vn.caunoi.evaluation.EngineReport;
import vn.caunoi.evaluation.Evaluation;
import vn.caunoi.evaluation.EvaluationReport;
import vn.caunoi.evaluation.MalformedCollectionException;
import vn.caunoi.evaluation.Measures;
import vn.caunoi.evaluation.QueryTransform;

/** Measures the search on a collection with relevance judgments. */
@Command(
    name = "evaluate",
    description = {
      "Lập chỉ mục một bộ tài liệu đúng như chương trình vẫn làm, rồi chấm các câu tìm.",
      "Tài liệu: mỗi dòng một đối tượng JSON, {id, coll, title, heading, body}.",
      "Câu tìm: {id, text, rel: [id…]}; bộ câu tìm theo \"set\" hoặc theo tên tệp."
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--docs", required = true, paramLabel = "TỆP", description = "Tài liệu.")
  private Path docs = Path.of("docs.jsonl");

  @Option(
      names = "--queries",
      required = true,
      arity = "1..*",
      paramLabel = "TỆP",
      description = "Câu tìm kèm đáp án; mỗi tệp một bộ.")
  private List<Path> queries = new ArrayList<>();

  @Option(names = "--transform", description = "Biến đổi câu tìm trước: ${COMPLETION-CANDIDATES}.")
  private @Nullable QueryTransform transform;

  @Option(names = "--run", paramLabel = "TỆP", description = "Ghi thứ hạng thành tệp TREC.")
  private @Nullable Path run;

  @Option(
      names = "--baseline",
      paramLabel = "standard|TỆP",
      description = "So với StandardAnalyzer trong cùng lần chạy, hoặc với một tệp thứ hạng.")
  private @Nullable String baseline;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "2147483647",
      description = "Chỉ lấy N câu tìm đầu của mỗi bộ.")
  private int limit = Integer.MAX_VALUE;

  EvaluateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Evaluation.Request request =
        new Evaluation.Request(
            docs, queries, limit, Optional.ofNullable(transform), Optional.ofNullable(baseline));
    try {
      EvaluationReport report = Evaluation.of(request);
      print(report);
      if (run != null) {
        report.engines().getFirst().run().write(run);
      }
      return ExitCode.OK;
    } catch (MalformedCollectionException e) {
      terminal.err().println(Terminal.printable(String.valueOf(e.getMessage())));
      return ExitCode.NOTHING;
    }
  }

  private void print(EvaluationReport report) {
    report.notes().forEach(terminal.err()::println);
    terminal
        .out()
        .printf(
            "%-10s %-10s %7s %7s %7s %7s%n",
            "cách tìm", "bộ", "MRR@10", "nDCG@10", "R@10", "R@100");
    report.engines().forEach(this::print);
    report.comparison().ifPresent(this::print);
  }

  private void print(EngineReport engine) {
    for (Map.Entry<String, Measures> set : engine.sets().entrySet()) {
      row(engine, Terminal.printable(set.getKey()), set.getValue());
    }
    row(engine, "macro", engine.macro());
    terminal
        .out()
        .printf(
            Locale.ROOT,
            "%-10s %.0f tài liệu một giây, chỉ mục bằng %.2f lần văn bản, %.0f µs một câu tìm%n",
            engine.run().name(),
            engine.cost().documentsASecond(),
            engine.cost().indexByText(),
            engine.cost().microsAQuery());
  }

  private void row(EngineReport engine, String set, Measures m) {
    terminal
        .out()
        .printf(
            Locale.ROOT,
            "%-10s %-10s %7.4f %7.4f %7.4f %7.4f%n",
            engine.run().name(),
            set,
            m.mrr10(),
            m.ndcg10(),
            m.recall10(),
            m.recall100());
  }

  private void print(Comparison comparison) {
    terminal.out().println("nDCG@10, chênh so với mốc (khoảng tin cậy 95 %, bootstrap theo cặp)");
    comparison.sets().forEach((set, difference) -> print(Terminal.printable(set), difference));
    print("macro", comparison.macro());
  }

  private void print(String set, Bootstrap difference) {
    terminal
        .out()
        .printf(
            Locale.ROOT,
            "%-10s %+.4f (%+.4f đến %+.4f)%n",
            set,
            difference.difference(),
            difference.low(),
            difference.high());
  }
}
