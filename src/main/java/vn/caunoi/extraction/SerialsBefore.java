package vn.caunoi.extraction;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.MentionForm;

/** What the citations before a bare serial number tell of it: the type of its list, its bearer. */
final class SerialsBefore {
  /** No citation further back than so many is looked at. */
  private static final int FARTHEST = 200;

  /** How many characters may stand between two serials of a list. */
  private static final int WIDEST = 6;

  private static final List<String> JOINS = WordLists.list("short-finder.joins");
  private static final Pattern LEADING = Pattern.compile("^0+(?=\\d)");

  private final FoldedText text;
  private final List<Draft> drafts;

  /**
   * Looks at what was found so far.
   *
   * @param drafts grows while the text is read
   */
  SerialsBefore(FoldedText text, List<Draft> drafts) {
    this.text = text;
    this.drafts = drafts;
  }

  /** The type word of the serial before, in a list: {@code các Quyết định 753 và 1190}. */
  Optional<Lead> listed(int offset, int digits) {
    if (drafts.isEmpty() || digits - offset < 2) {
      return Optional.empty();
    }
    Draft last = drafts.getLast();
    return last.form == MentionForm.SHORT && joins(last, offset)
        ? last.reference
            .type()
            .filter(t -> knows(offset, digits, Optional.of(t)))
            .map(t -> new Lead(offset, Optional.of(t), true, false))
        : Optional.empty();
  }

  /** The type of the citation before, in a list: {@code các Nghị định 20/2021, 76/2024}. */
  Optional<Lead> yearly(Lead near, OptionalInt year) {
    if (drafts.isEmpty() || year.isEmpty()) {
      return Optional.empty();
    }
    Draft last = drafts.getLast();
    boolean same =
        text.folded().substring(last.span.start(), last.span.end()).matches("\\d+/\\d{4}");
    return same && joins(last, near.start())
        ? Optional.of(new Lead(near.start(), last.reference.type(), true, false))
        : Optional.empty();
  }

  private boolean joins(Draft last, int start) {
    int gap = start - last.tailEnd;
    return gap > 0
        && gap <= WIDEST
        && JOINS.contains(text.folded().substring(last.tailEnd, start).strip());
  }

  /** Whether a fuller citation before has this serial, and this type where one is told. */
  boolean knows(int offset, int digits, Optional<DocumentType> type) {
    String serial = LEADING.matcher(text.folded().substring(offset, digits)).replaceFirst("");
    boolean span = text.says(text.skipBlanks(digits), "nam");
    return !span
        && drafts.subList(Math.max(0, drafts.size() - FARTHEST), drafts.size()).stream()
            .filter(d ->
                type.isEmpty()
                    || d.reference
                        .type()
                        .filter(t -> ShortFinder.called(t, type.get()))
                        .isPresent())
            .anyMatch(
                d -> d.reference.number().filter(n -> n.serialKey().equals(serial)).isPresent());
  }
}
