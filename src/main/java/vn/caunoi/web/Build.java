package vn.caunoi.web;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Instant;
import java.util.Optional;

/**
 * The program that is running: another build may answer the same question otherwise.
 *
 * @param stamp differs between builds
 * @param madeAt when the program's file was written; of one that runs from folders, when it started
 */
record Build(String stamp, Instant madeAt) {

  /** The build of this process. */
  @Singleton
  static final class Present {
    private final Build build = file().map(Present::of).orElseGet(() -> started(Instant.now()));

    Build build() {
      return build;
    }

    private static Optional<Path> file() {
      CodeSource source = Build.class.getProtectionDomain().getCodeSource();
      try {
        return source == null
            ? Optional.empty()
            : Optional.of(Path.of(source.getLocation().toURI())).filter(Files::isRegularFile);
      } catch (URISyntaxException _) {
        return Optional.empty();
      }
    }

    private static Build of(Path file) {
      try {
        Instant written = Files.getLastModifiedTime(file).toInstant();
        return new Build(Long.toHexString(written.toEpochMilli() ^ Files.size(file)), written);
      } catch (IOException _) {
        return started(Instant.now());
      }
    }

    private static Build started(Instant now) {
      return new Build(Long.toHexString(now.toEpochMilli()), now);
    }
  }
}
