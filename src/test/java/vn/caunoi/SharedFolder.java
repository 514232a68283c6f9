package vn.caunoi;

import java.nio.file.Path;

/** Where the documents that only tests may read lie. */
public final class SharedFolder {
  private SharedFolder() {}

  /** The folder beside the project, or the one that {@code -Dshared.dir} names. */
  public static Path path() {
    return Path.of(System.getProperty("shared.dir", "../shared"));
  }
}
