package vn.caunoi.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks and prints them as ratios against StandardAnalyzer: {@code Benchmarks
 * [REGEX]}; then how the time of reading and extraction grows ({@link Growth}).
 */
public final class Benchmarks {
  private static final String HEAP = "-Xmx1g";
  private static final String VECTORS = "--add-modules=jdk.incubator.vector";

  private final PrintStream out;
  private final Map<String, Double> times;

  private Benchmarks(PrintStream out, Map<String, Double> times) {
    this.out = out;
    this.times = times;
  }

  /** Runs all, or those whose names match. */
  public static void main(String[] args) throws RunnerException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    String wanted = args.length == 0 ? ".*" : args[0];
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include("vn\\.caunoi\\.bench\\." + wanted)
                    .forks(1)
                    .warmupIterations(3)
                    .warmupTime(TimeValue.seconds(3))
                    .measurementIterations(4)
                    .measurementTime(TimeValue.seconds(3))
                    .jvmArgs(HEAP, VECTORS, "--enable-native-access=ALL-UNNAMED")
                    .build())
            .run();
    new Benchmarks(out, times(results)).print();
    if (args.length == 0) {
      Growth.main(args);
    }
  }

  /** The mean time of each benchmark, as JMH measured it, by its name and parameter. */
  private static Map<String, Double> times(Collection<RunResult> results) {
    return results.stream()
        .collect(
            Collectors.toMap(
                Benchmarks::name, r -> r.getPrimaryResult().getScore(), (a, _) -> a, TreeMap::new));
  }

  private static String name(RunResult result) {
    String benchmark = result.getParams().getBenchmark();
    String name = benchmark.substring(benchmark.lastIndexOf('.') + 1);
    Collection<String> parameters = result.getParams().getParamsKeys();
    return parameters.isEmpty()
        ? name
        : name + " " + result.getParams().getParam(parameters.iterator().next());
  }

  private void print() {
    out.printf("%n%-28s %10s %10s%n", "benchmark", "measured", "ratio");
    double gold = Texts.megabytes(Texts.gold());
    throughput("analyse ", List.of("standard"), gold, "analyse standard");
    throughput(
        "analyse ",
        List.of("SYLLABLES", "BIGRAMS", "FOLDED", "FOLDED_BIGRAMS"),
        gold,
        "analyse standard");
    for (String texts : List.of("gold", "plans", "long")) {
      double size = Texts.megabytes(ExtractionBenchmark.texts(texts));
      for (String part : List.of("reading ", "extracting ", "scanning ")) {
        throughput(part, List.of(texts), size, "");
      }
    }
    double plans = Texts.megabytes(Texts.generated(IngestBenchmark.PLANS));
    for (String part : List.of("standard", "indexing", "pipeline")) {
      throughput(part, List.of(""), plans, "standard");
    }
    time("standardQuery", "standardQuery");
    time("query100", "standardQuery");
    for (String page : List.of("Page", "FilteredPage", "Facets")) {
      time("standard" + page, "standard" + page);
      time(Character.toLowerCase(page.charAt(0)) + page.substring(1), "standard" + page);
    }
  }

  /** Megabytes a second, and how they compare. */
  private void throughput(String part, List<String> kinds, double megabytes, String to) {
    for (String kind : kinds) {
      Double millis = times.get(part + kind);
      if (millis != null) {
        Double other = times.get(to);
        String ratio = other == null ? "" : "%.2f".formatted(other / millis);
        out.printf("%-28s %5.1f MB/s %9s%n", part + kind, megabytes / millis * 1e3, ratio);
      }
    }
  }

  /** Time of one, and how many times the other's. */
  private void time(String name, String to) {
    Double micros = times.get(name);
    Double other = times.get(to);
    if (micros != null && other != null) {
      out.printf("%-28s %7.0f µs %9.2f%n", name, micros, micros / other);
    }
  }
}
