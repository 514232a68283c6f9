package vn.caunoi.extraction;

import java.util.List;
import java.util.Optional;

/**
 * A line in capitals that belongs to the form of a paper and heads no section.
 *
 * <table>
 *   <caption>Forms</caption>
 *   <tr><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td><td>the state</td></tr>
 *   <tr><td>CHỦ TỊCH</td><td>the office of a signer, alone</td></tr>
 *   <tr><td>CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN</td><td>who decides, above the bases</td></tr>
 * </table>
 */
final class FormalLine {
  private static final List<String> ALONE = WordLists.list("formal-line.alone");
  private static final List<String> BASES = WordLists.list("formal-line.bases");
  private static final List<String> TERMS = WordLists.list("formal-line.terms");

  private FormalLine() {}

  /** Whether this line is one, with that line below it. */
  static boolean is(Line line, Optional<Line> below) {
    if (!line.capitals()) {
      return false;
    }
    String folded = line.folded().strip();
    return ALONE.contains(folded) || (below.filter(FormalLine::basis).isPresent() && body(line));
  }

  private static boolean basis(Line line) {
    int dash = line.text().startsWith("-") ? Words.skipSpaces(line.text(), 1) : 0;
    return Words.anyAt(line.folded(), dash, BASES);
  }

  /** Whether it is nothing but the name of a body, or of one at a session. */
  private static boolean body(Line line) {
    return new IssuerReader(FoldedText.of(line.text()))
        .at(0)
        .map(found -> Words.skipSpaces(line.text(), found.end()))
        .filter(end -> end == line.length() || Words.anyAt(line.folded(), end, TERMS))
        .isPresent();
  }
}
