package vn.caunoi.extraction;

import java.util.List;
import vn.caunoi.policy.DataTable;

/** Small words that tell where a citation goes on and where it ends ({@code phrases.tsv}). */
final class Vocabulary {
  /** Open a title behind a number, date or issuer. */
  private static final Phrases<Boolean> OPENERS = of("OPENER");

  /** End a title when they stand behind a comma. */
  private static final Phrases<Boolean> CLAUSES = of("CLAUSE");

  /** The same, where they are printed with a capital: the next clause's subject. */
  private static final Phrases<Boolean> SUBJECTS = of("SUBJECT");

  /** May stand behind a bare serial number. */
  private static final Phrases<Boolean> FOLLOWERS = of("FOLLOWER");

  private Vocabulary() {}

  static boolean opensTitle(FoldedText text, int offset) {
    return OPENERS.at(text, offset).isPresent();
  }

  static boolean opensClause(FoldedText text, int offset) {
    return CLAUSES.at(text, offset).isPresent()
        || (text.capital(offset) && SUBJECTS.at(text, offset).isPresent());
  }

  static boolean followsSerial(FoldedText text, int offset) {
    return FOLLOWERS.at(text, offset).isPresent();
  }

  private static Phrases<Boolean> of(String kind) {
    Phrases<Boolean> out = new Phrases<>();
    for (List<String> row : DataTable.read(Vocabulary.class, "phrases.tsv", 2)) {
      if (row.get(0).equals(kind)) {
        out.add(row.get(1), true);
      }
    }
    return out;
  }
}
