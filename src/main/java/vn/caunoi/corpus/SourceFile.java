package vn.caunoi.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One file of the corpus, as it was when the corpus was opened.
 *
 * @param path below the corpus directory, parted by {@code /} on every system; names the file in
 *     reports
 * @param location where it can be read
 * @param sha256 of its bytes, 64 hexadecimal digits in lower case
 * @param size in bytes
 */
public record SourceFile(String path, Path location, String sha256, long size)
    implements Comparable<SourceFile> {
  public SourceFile {
    if (path.isEmpty() || path.startsWith("/")) {
      throw new IllegalArgumentException("a path below the corpus is needed: " + path);
    }
    if (!Checksum.isSha256(sha256) || size < 0) {
      throw new IllegalArgumentException("checksum " + sha256 + " or size " + size + ": " + path);
    }
  }

  /** A single file outside any corpus, named by its last name. */
  public static SourceFile of(Path file) throws IOException {
    return of(file, String.valueOf(file.getFileName()));
  }

  /** A file under this path, with its checksum taken now. */
  static SourceFile of(Path file, String path) throws IOException {
    Checksum sum = Checksum.of(file);
    return new SourceFile(path, file, sum.sha256(), sum.size());
  }

  /** What it claims to be. */
  public MediaKind kind() {
    return MediaKind.ofName(path);
  }

  /** Reads it, as it is now. */
  public byte[] bytes() throws IOException {
    return Files.readAllBytes(location);
  }

  /** By path: the order in which the corpus is read. */
  @Override
  public int compareTo(SourceFile other) {
    return path.compareTo(other.path);
  }
}
