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
    mixinStandardHelpOptions = true,
    description = {
      "Index a collection with the product's own analysis and judge what its queries find.",
      "Documents: one JSON object a line, {id, coll, title, heading, body}.",
      "Queries: {id, text, rel: [ids]}, and a set by \"set\" or by the file's name."
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--docs", required = true, paramLabel = "FILE", description = "The documents.")
  private Path docs = Path.of("docs.jsonl");

  @Option(
      names = "--queries",
      required = true,
      arity = "1..*",
      paramLabel = "FILE",
      description = "Queries with their judgments; several files are several sets.")
  private List<Path> queries = new ArrayList<>();

  @Option(
      names = "--transform",
      description = "What to do to each query first: ${COMPLETION-CANDIDATES}.")
  private @Nullable QueryTransform transform;

  @Option(names = "--run", paramLabel = "FILE", description = "Write the ranking as a TREC run.")
  private @Nullable Path run;

  @Option(
      names = "--baseline",
      paramLabel = "standard|RUN",
      description = "Compare with StandardAnalyzer in the same run, or with a run file.")
  private @Nullable String baseline;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "2147483647",
      description = "Take the first N queries of each set.")
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
            "%-10s %-10s %7s %7s %7s %7s%n", "engine", "set", "MRR@10", "nDCG@10", "R@10", "R@100");
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
            "%-10s %.0f documents a second, index %.2f times the text, %.0f µs a query%n",
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
    terminal
        .out()
        .println("nDCG@10, difference from the baseline (95 % interval, paired bootstrap)");
    comparison.sets().forEach((set, difference) -> print(Terminal.printable(set), difference));
    print("macro", comparison.macro());
  }

  private void print(String set, Bootstrap difference) {
    terminal
        .out()
        .printf(
            Locale.ROOT,
            "%-10s %+.4f (%+.4f to %+.4f)%n",
            set,
            difference.difference(),
            difference.low(),
            difference.high());
  }
}
