package vn.caunoi.reading;

import java.util.List;
import vn.caunoi.policy.Problem;

/** What came of reading one source file. */
public sealed interface ReadResult {

  /** The path of the file in the corpus. */
  String source();

  List<Problem> problems();

  /**
   * The file was read.
   *
   * @param decoded the decoded characters of the file, which {@link CleanText#origin} points into
   */
  record Read(
      String source, String decoded, CleanText text, Declared declared, List<Problem> problems)
      implements ReadResult {
    public Read {
      problems = List.copyOf(problems);
    }
  }

  /** The file could not be read; the problems say why. */
  record Unreadable(String source, List<Problem> problems) implements ReadResult {
    public Unreadable {
      problems = List.copyOf(problems);
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("an unreadable file has a problem: " + source);
      }
    }
  }
}
