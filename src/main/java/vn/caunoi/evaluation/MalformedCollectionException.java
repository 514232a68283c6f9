package vn.caunoi.evaluation;

import java.io.IOException;
import java.nio.file.Path;

/** A file of a collection is not in the expected form; the message says where and what to do. */
public final class MalformedCollectionException extends IOException {
  private static final long serialVersionUID = 1;

  MalformedCollectionException(Path file, long line, String problem) {
    super(file + ", dòng " + line + ": " + problem);
  }

  MalformedCollectionException(Path file, String problem) {
    super(file + ": " + problem);
  }
}
