package vn.caunoi.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged program, serving a corpus in a process of its own on a free port. */
final class RunningJar implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("Cầu Nối: (http://\\S+)");
  private static final long PATIENCE_SECONDS = 120;

  private final Process process;
  private final BlockingQueue<String> addresses = new LinkedBlockingQueue<>();
  private final Queue<String> log = new ConcurrentLinkedQueue<>();

  private RunningJar(Process process) {
    this.process = process;
  }

  static RunningJar serving(Path corpus, Path index) throws IOException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-jar",
                    System.getProperty("app.jar", "target/caunoi.jar"),
                    "serve",
                    "--port=0",
                    "--corpus=" + corpus,
                    "--index=" + index))
            .redirectErrorStream(true)
            .start();
    RunningJar jar = new RunningJar(process);
    Thread.ofVirtual().start(jar::follow);
    return jar;
  }

  private void follow() {
    try (BufferedReader lines = process.inputReader(java.nio.charset.StandardCharsets.UTF_8)) {
      lines.lines().forEach(this::read);
    } catch (UncheckedIOException | IOException e) {
      log.add(e.toString()); // the process was stopped while it spoke
    }
  }

  private void read(String line) {
    log.add(line);
    Matcher address = ADDRESS.matcher(line);
    if (address.find()) {
      addresses.add(address.group(1));
    }
  }

  /** The address it prints once it serves. */
  String address() throws InterruptedException {
    String address = addresses.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (address == null) {
      throw new AssertionError("the program did not serve:\n" + log());
    }
    return address;
  }

  /** All that it printed until now. */
  String log() {
    return String.join("\n", log);
  }

  @Override
  public void close() {
    process.destroy();
  }
}
