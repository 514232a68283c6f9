package vn.caunoi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process that is really killed while it rebuilds leaves the old index in service. */
class KilledIngestIT {
  private static final int DOCUMENTS = 6_000;

  @TempDir Path folder;

  @Test
  void leavesTheOldIndexInServiceWhenKilled() throws Exception {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Path index = folder.resolve("index");
    write(corpus, 0, 3);
    assertEquals(0, run("ingest", corpus, index).waitFor());
    String before = Files.readString(index.resolve("current"));

    write(corpus, 3, DOCUMENTS);
    Process rebuilding = run("ingest", corpus, index, "--rebuild");
    waitForSecondGeneration(index, rebuilding);
    rebuilding.destroyForcibly().waitFor();

    assertEquals(before, Files.readString(index.resolve("current")));
    Process search = run("search", corpus, index, "--json", "cầu tàu");
    String answer = new String(search.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, search.waitFor(), answer);
    assertTrue(answer.contains("\"total\":3"), answer);

    assertEquals(
        0, run("ingest", corpus, index).waitFor(), "the next ingest takes up where it stands");
    Process again = run("search", corpus, index, "--json", "cầu tàu");
    String all = new String(again.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(
        all.contains("\"total\":" + DOCUMENTS), all.substring(0, Math.min(200, all.length())));
  }

  private static void waitForSecondGeneration(Path index, Process rebuilding) throws Exception {
    Instant deadline = Instant.now().plus(Duration.ofMinutes(1));
    while (generations(index) < 2) {
      assertTrue(rebuilding.isAlive(), "the rebuild ended before it could be killed");
      assertTrue(Instant.now().isBefore(deadline), "no second generation appeared");
      Thread.sleep(5);
    }
  }

  private static long generations(Path index) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      return files.filter(Files::isDirectory).count();
    }
  }

  private static void write(Path corpus, int from, int to) throws IOException {
    for (int i = from; i < to; i++) {
      String text =
          """
          ỦY BAN NHÂN DÂN
          TỈNH LẠNG SƠN
          Số: %d/KH-UBND
          Lạng Sơn, ngày %02d tháng 5 năm 2021

          KẾ HOẠCH
          Sửa cầu tàu cho người đi xe lăn, đợt %d

          I. Việc phải làm
          Sửa cầu tàu số %d để xe lăn lên xuống được.
          """
              .formatted(i + 1, i % 28 + 1, i, i);
      Files.writeString(corpus.resolve("ke-hoach-%05d.txt".formatted(i)), text);
    }
  }

  private static Process run(String command, Path corpus, Path index, String... more)
      throws IOException {
    List<String> call = new ArrayList<>();
    call.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    call.addAll(List.of("-jar", System.getProperty("app.jar", "target/caunoi.jar"), command));
    if (!command.equals("search")) {
      call.addAll(List.of("--corpus", corpus.toString()));
    }
    call.addAll(List.of("--index", index.toString()));
    call.addAll(List.of(more));
    return new ProcessBuilder(call).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }
}
