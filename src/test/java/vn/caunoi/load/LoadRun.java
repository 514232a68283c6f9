package vn.caunoi.load;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The whole load run with the real program: {@code LoadRun FOLDER DOCUMENTS QUERIES CONNECTIONS…}.
 *
 * <p>It writes a corpus ({@link GeneratedFiles}), ingests it, checks what is known of it ({@link
 * Truth}), serves it and drives the server ({@link LoadClient}). Heap and program are {@code
 * -Dload.heap=1g} and {@code -Dload.jar=target/caunoi.jar}.
 */
public final class LoadRun {
  private static final int PATIENCE_SECONDS = 120;

  private final Path folder;
  private final int documents;
  private final PrintStream out;

  private LoadRun(Path folder, int documents, PrintStream out) {
    this.folder = folder;
    this.documents = documents;
    this.out = out;
  }

  /** Runs it and prints the figures. */
  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    LoadRun run = new LoadRun(Path.of(args[0]), Integer.parseInt(args[1]), out);
    run.write();
    run.ingest();
    List<String> connections = Arrays.asList(args).subList(3, args.length);
    run.serve(Integer.parseInt(args[2]), connections);
  }

  private void write() throws IOException {
    if (!Files.exists(queries())) {
      GeneratedFiles.main(new String[] {folder.toString(), String.valueOf(documents)});
    }
  }

  private Path corpus() {
    return folder.resolve("corpus");
  }

  private Path queries() {
    return folder.resolve("queries.tsv");
  }

  private void ingest() throws Exception {
    long start = System.nanoTime();
    Process program = start("ingest", "--rebuild");
    if (program.waitFor() != 0) {
      throw new IOException("the ingest failed; see " + folder.resolve("ingest.log"));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    double text = size(corpus()) / 1e6;
    out.printf(
        "ingest: %d documents, %.0f MB in %.0f s: %.2f MB and %.0f documents a second; index %.2f"
            + " times the text%n",
        documents,
        text,
        seconds,
        text / seconds,
        documents / seconds,
        size(folder.resolve("index")) / 1e6 / text);
  }

  private void serve(int queries, List<String> connections) throws Exception {
    int port = freePort();
    String address = "http://localhost:" + port;
    Process server = start("serve", "--port", String.valueOf(port));
    try {
      awaitAnswer(address, server);
      out.println("truth: " + new Truth(address, documents).check());
      out.println(LoadClient.HEAD);
      List<String> log = LoadClient.queries(this.queries());
      for (String each : connections) {
        out.println(
            LoadClient.run(
                address, log.subList(0, Math.min(queries, log.size())), Integer.parseInt(each)));
      }
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  private void awaitAnswer(String address, Process server) throws Exception {
    long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
    while (!LoadClient.answers(address)) {
      if (System.nanoTime() > end || !server.isAlive()) {
        throw new IOException("the server does not answer; see " + folder.resolve("serve.log"));
      }
      Thread.sleep(200);
    }
  }

  private Process start(String command, String... more) throws IOException {
    List<String> line =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx" + System.getProperty("load.heap", "1g"),
                "--add-modules=jdk.incubator.vector",
                "-jar",
                System.getProperty("load.jar", "target/caunoi.jar"),
                command,
                "--corpus=" + corpus(),
                "--index=" + folder.resolve("index")));
    line.addAll(List.of(more));
    return new ProcessBuilder(line)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve(command + ".log").toFile())
        .start();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static double size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
    }
  }
}
