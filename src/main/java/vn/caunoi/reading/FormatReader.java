package vn.caunoi.reading;

import java.util.List;
import vn.caunoi.policy.Problem;

/** Reads one format, once its characters are known; it never throws for what it is given. */
interface FormatReader {

  /** What the characters of this source give. */
  Outcome read(String source, String decoded);

  /**
   * What a format gave.
   *
   * @param text the displayed text
   * @param declared what the source says of itself outside its text
   * @param problems met on the way
   */
  record Outcome(CleanText text, Declared declared, List<Problem> problems) {
    public Outcome {
      problems = List.copyOf(problems);
    }
  }
}
