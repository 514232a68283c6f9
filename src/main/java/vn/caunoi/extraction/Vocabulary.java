package vn.caunoi.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

  /** Name printed forms, licences and contracts, whose numbers are no documents'. */
  private static final Set<String> FORMS = Set.copyOf(WordLists.printed("vocabulary.forms"));

  private static final int LONGEST_FORM = 8;

  private Vocabulary() {}

  static boolean opensTitle(FoldedText text, int offset) {
    return OPENERS.at(text, offset).isPresent();
  }

  static boolean opensClause(FoldedText text, int offset) {
    return CLAUSES.at(text, offset).isPresent()
        || (text.capital(offset) && SUBJECTS.at(text, offset).isPresent());
  }

  static boolean followsSerial(FoldedText text, int offset) {
    Optional<Phrases.Match<Boolean>> word = FOLLOWERS.at(text, offset);
    return word.isPresent()
        && (!text.says(offset, "ngay") || Character.isDigit(text.at(text.skipBlanks(offset + 4))));
  }

  /** Whether the word before tells the number of a printed form: {@code Mẫu số 01/TTr-UBND}. */
  static boolean printedForm(FoldedText text, int offset) {
    int end = offset;
    while (end > 0 && FoldedText.blank(text.at(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && start > end - LONGEST_FORM && text.word(start - 1)) {
      start--;
    }
    return start < end
        && FORMS.contains(text.text().substring(start, end).toLowerCase(Locale.ROOT));
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
