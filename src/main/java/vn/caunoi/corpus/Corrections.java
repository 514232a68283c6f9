package vn.caunoi.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.caunoi.policy.Problem;

/**
 * The curated corrections of a corpus, in the order of their lines.
 *
 * @param list the good lines
 * @param problems the bad lines, each naming its number; they never hide a good one
 */
public record Corrections(List<Correction> list, List<Problem> problems) {
  /** The file's name, at the top of the corpus. */
  public static final String FILE = "corrections.tsv";

  public static final Corrections NONE = new Corrections(List.of(), List.of());

  public Corrections {
    list = List.copyOf(list);
    problems = List.copyOf(problems);
  }

  /** Reads the file; bytes that are not UTF-8 become replacement characters. */
  static Corrections read(Path file) throws IOException {
    return parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
  }

  /** Reads the text of such a file and never fails. */
  public static Corrections parse(String text) {
    CorrectionsParser parser = new CorrectionsParser();
    int line = 0;
    for (String content : text.lines().toList()) {
      line++;
      parser.accept(line, content);
    }
    return parser.result();
  }
}
