package vn.caunoi.indexing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The generations of an index: directories {@code g-1}, {@code g-2}, …, and the file {@code
 * current} that names the one in service.
 *
 * <p>The pointer is replaced by an atomic rename: a reader sees the old generation or the new one,
 * whole.
 *
 * @param root the index directory
 */
public record Generations(Path root) {
  private static final String POINTER = "current";
  private static final String PREFIX = "g-";

  /** The directory in service, if there is one. */
  public Optional<Path> current() throws IOException {
    try {
      String name = Files.readString(root.resolve(POINTER), StandardCharsets.UTF_8).strip();
      Path directory = root.resolve(name);
      return number(name) > 0 && Files.isDirectory(directory)
          ? Optional.of(directory)
          : Optional.empty();
    } catch (NoSuchFileException _) {
      return Optional.empty();
    }
  }

  /** A new directory for the next generation. */
  Path next() throws IOException {
    int last = all().stream().mapToInt(p -> number(p.getFileName().toString())).max().orElse(0);
    return Files.createDirectories(root.resolve(PREFIX + (last + 1)));
  }

  /** Points to a generation from now on. */
  void putInService(Path generation) throws IOException {
    Path next = root.resolve(POINTER + ".new");
    byte[] name = (generation.getFileName() + "\n").getBytes(StandardCharsets.UTF_8);
    try (FileChannel out =
        FileChannel.open(
            next,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      out.write(ByteBuffer.wrap(name));
      out.force(true);
    }
    Files.move(
        next,
        root.resolve(POINTER),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Removes all generations but these; half-built ones of killed writers go as well. */
  void removeAllBut(List<Path> kept) throws IOException {
    for (Path generation : all()) {
      if (!kept.contains(generation)) {
        delete(generation);
      }
    }
  }

  static void delete(Path directory) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(directory)) {
      paths = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.deleteIfExists(path);
    }
  }

  private List<Path> all() throws IOException {
    try (Stream<Path> list = Files.list(root)) {
      return list.filter(p -> number(p.getFileName().toString()) > 0).toList();
    }
  }

  private static int number(String name) {
    boolean fits =
        name.startsWith(PREFIX)
            && name.length() > PREFIX.length()
            && name.length() < 12
            && name.chars().skip(PREFIX.length()).allMatch(Character::isDigit);
    return fits ? Integer.parseInt(name.substring(PREFIX.length())) : 0;
  }
}
