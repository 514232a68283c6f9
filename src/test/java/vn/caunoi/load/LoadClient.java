package vn.caunoi.load;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Drives a running server with a log of queries and prints how long whole search pages take: {@code
 * LoadClient http://localhost:8080 queries.tsv 1 8 64}. The numbers are connections, each asking as
 * soon as it is answered.
 *
 * <p>A refusal (503 with Retry-After) is counted apart; anything but an answer or a refusal is an
 * error.
 */
public final class LoadClient {
  static final String HEAD = "connections  pages/s  p50 ms  p95 ms  p99 ms  refused  errors";

  private final HttpClient http = HttpClient.newHttpClient();
  private final String server;
  private final List<String> queries;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();
  private final AtomicInteger errors = new AtomicInteger();

  private LoadClient(String server, List<String> queries) {
    this.server = server;
    this.queries = queries;
  }

  /** Runs the log once for each number of connections. */
  public static void main(String[] args) throws Exception {
    List<String> queries = queries(Path.of(args[1]));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println(HEAD);
    for (String connections : Arrays.asList(args).subList(2, args.length)) {
      out.println(run(args[0], queries, Integer.parseInt(connections)));
    }
  }

  /** The queries of a log. */
  static List<String> queries(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> line.substring(0, (line + "\t").indexOf('\t')))
        .toList();
  }

  /** Asks the queries over so many connections; the figures as a row below {@link #HEAD}. */
  static String run(String server, List<String> queries, int connections) throws Exception {
    return new LoadClient(server, queries).run(connections);
  }

  /** Whether the server serves pages yet. */
  static boolean answers(String server) throws InterruptedException {
    return new LoadClient(server, List.of()).answered("a");
  }

  private String run(int connections) throws Exception {
    long start = System.nanoTime();
    List<Future<List<Double>>> all = new ArrayList<>();
    try (ExecutorService workers = Executors.newFixedThreadPool(connections)) {
      for (int i = 0; i < connections; i++) {
        all.add(workers.submit(this::work));
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    List<Double> times = new ArrayList<>();
    for (Future<List<Double>> each : all) {
      times.addAll(each.get());
    }
    times.sort(null);
    return "%11d  %7.1f  %6.0f  %6.0f  %6.0f  %7d  %6d"
        .formatted(
            connections,
            times.size() / seconds,
            percentile(times, 0.50),
            percentile(times, 0.95),
            percentile(times, 0.99),
            refused.get(),
            errors.get());
  }

  private List<Double> work() throws InterruptedException {
    List<Double> times = new ArrayList<>();
    for (int i = next.getAndIncrement(); i < queries.size(); i = next.getAndIncrement()) {
      long start = System.nanoTime();
      if (answered(queries.get(i))) {
        times.add((System.nanoTime() - start) / 1e6);
      }
    }
    return times;
  }

  private boolean answered(String query) throws InterruptedException {
    String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server + "/tim-kiem?q=" + encoded)).build();
    try {
      HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
      boolean later = answer.headers().firstValue("Retry-After").isPresent();
      if (answer.statusCode() == 503 && later) {
        refused.incrementAndGet();
        return false;
      }
      if (answer.statusCode() >= 400) {
        errors.incrementAndGet();
      }
      return answer.statusCode() < 400;
    } catch (IOException _) {
      errors.incrementAndGet();
      return false;
    }
  }

  private static double percentile(List<Double> sorted, double share) {
    return sorted.isEmpty() ? 0 : sorted.get((int) ((sorted.size() - 1) * share));
  }
}
