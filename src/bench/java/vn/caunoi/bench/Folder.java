package vn.caunoi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder for one benchmark, gone afterwards. */
record Folder(Path path) implements AutoCloseable {

  static Folder make() throws IOException {
    return new Folder(Files.createTempDirectory("caunoi-bench"));
  }

  /** A folder in it. */
  Path in(String name) {
    return path.resolve(name);
  }

  /** Writes the texts as the files of a corpus. */
  Path corpus(List<String> texts) throws IOException {
    Path corpus = Files.createDirectories(in("corpus"));
    for (int i = 0; i < texts.size(); i++) {
      Files.writeString(corpus.resolve("t" + i + ".txt"), texts.get(i));
    }
    return corpus;
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.toList().reversed()) {
        Files.delete(file);
      }
    }
  }
}
