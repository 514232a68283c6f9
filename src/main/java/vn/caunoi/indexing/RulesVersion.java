package vn.caunoi.indexing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import vn.caunoi.extraction.Extractor;

/**
 * Tells whether sources would be read today as they were: a checksum of the program's own classes
 * and tables that read and extract.
 */
final class RulesVersion {
  private static final List<String> PACKAGES = List.of("policy", "text", "reading", "extraction");

  private RulesVersion() {}

  /** The version of the running program. */
  private static final class Running {
    private static final String VERSION = compute();
  }

  static String ofProgram() {
    return Running.VERSION;
  }

  private static String compute() {
    try {
      Path place =
          Path.of(Extractor.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(place)) {
        return checksum(place);
      }
      try (FileSystem jar = FileSystems.newFileSystem(place)) {
        return checksum(jar.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own classes cannot be read", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the place of the classes is no path", e);
    }
  }

  private static String checksum(Path root) throws IOException {
    CRC32 crc = new CRC32();
    for (String name : PACKAGES) {
      try (Stream<Path> files = Files.walk(root.resolve("vn/caunoi/" + name))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          add(file, crc);
        }
      }
    }
    return "%08x".formatted(crc.getValue());
  }

  private static void add(Path file, CRC32 crc) throws IOException {
    try (InputStream in = new CheckedInputStream(Files.newInputStream(file), crc)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
  }
}
