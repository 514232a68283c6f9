package vn.caunoi.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The folder that a browser saves files to. */
final class Downloads {
  static final Path FOLDER = Path.of("target", "downloads").toAbsolutePath();

  private Downloads() {}

  /** Takes away what an earlier run left. */
  static void clear() throws IOException {
    if (Files.isDirectory(FOLDER)) {
      try (Stream<Path> left = Files.list(FOLDER)) {
        for (Path file : left.toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** The words of the file of this name, once it is there; it is then taken away. */
  static String next(String name) throws IOException {
    Path file = FOLDER.resolve(name);
    // the browser first makes the file empty, and fills it when all has come
    Patience.until(() -> file.toFile().length() > 0, name + " in " + FOLDER);
    String words = Files.readString(file);
    Files.delete(file);
    return words;
  }
}
