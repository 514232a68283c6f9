package vn.caunoi.extraction;

import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.MentionForm;
import vn.caunoi.policy.NumberGrammar;
import vn.caunoi.policy.Span;
import vn.caunoi.text.Folding;

/**
 * Finds what points back to an earlier citation: {@code Chỉ thị nêu trên}, and terms that the text
 * defines: {@code (sau đây gọi tắt là Chương trình 1190)}.
 *
 * <p>"Kế hoạch này" points to the document itself and is left out.
 */
final class BackReferences {
  private static final List<String> POINTING = WordLists.list("back-references.pointing");
  private static final List<String> DEFINING = WordLists.list("back-references.defining");
  private static final int LONGEST_TERM = 60;

  private final FoldedText text;
  private final Phrases<Draft> terms = new Phrases<>();

  BackReferences(FoldedText text) {
    this.text = text;
  }

  /** The mention that starts here, if it points back. */
  Optional<Draft> at(int offset, List<Draft> drafts) {
    Optional<Phrases.Match<Draft>> term = terms.at(text, offset);
    if (term.isPresent() && !joined(term.get().end())) {
      return Optional.of(repeat(term.get().value(), offset, term.get().end()));
    }
    return TypeWords.at(text, offset).flatMap(word -> pointing(offset, word, drafts));
  }

  private boolean joined(int end) {
    char c = text.at(end);
    return (c == '/' || c == '-') && text.word(end + 1);
  }

  private Optional<Draft> pointing(
      int offset, Phrases.Match<TypeWords.Word> word, List<Draft> drafts) {
    int next = text.skipBlanks(word.end());
    Optional<String> pointer = POINTING.stream().filter(p -> text.says(next, p)).findFirst();
    Optional<DocumentType> type = word.value().type();
    if (pointer.isEmpty() || type.isEmpty()) {
      return Optional.empty();
    }
    for (int i = drafts.size() - 1; i >= 0; i--) {
      if (drafts.get(i).reference.type().equals(type)) {
        return Optional.of(repeat(drafts.get(i), offset, next + pointer.get().length()));
      }
    }
    return Optional.empty();
  }

  private Draft repeat(Draft meant, int start, int end) {
    Draft draft = new Draft(new Span(serialStart(start, end), end), start, List.of());
    draft.form = MentionForm.BACK_REFERENCE;
    draft.reference = meant.reference;
    return draft;
  }

  /**
   * A definition in brackets.
   *
   * @param end offset behind it
   * @param term the mention that it is itself, where it bears a figure: {@code Chỉ thị 39}
   */
  record Defined(int end, Optional<Draft> term) {
    static Defined none(int end) {
      return new Defined(end, Optional.empty());
    }
  }

  /** A term such as {@code Chỉ thị 39} is a serial behind its type word; others are names. */
  private int serialStart(int start, int end) {
    int digits = end;
    while (digits > start && Character.isDigit(text.at(digits - 1))) {
      digits--;
    }
    Optional<DocumentType> type = Lead.before(text, digits).type();
    boolean serial = digits < end && type.filter(ShortFinder::numbered).isPresent();
    return serial ? digits : start;
  }

  /** Takes in a definition that opens with this bracket. */
  Defined define(int bracket, List<Draft> drafts) {
    int from = text.skipBlanks(bracket + 1);
    Optional<String> defining = DEFINING.stream().filter(d -> text.says(from, d)).findFirst();
    if (defining.isEmpty() || drafts.isEmpty()) {
      return Defined.none(bracket + 1);
    }
    int start = text.skipBlanks(from + defining.get().length());
    int end = start;
    while (end < text.length() && end - start < LONGEST_TERM && ");\n".indexOf(text.at(end)) < 0) {
      end++;
    }
    return text.at(end) == ')'
        ? define(bracket, new Span(start, end), drafts)
        : Defined.none(bracket + 1);
  }

  private Defined define(int bracket, Span inside, List<Draft> drafts) {
    int start = firstLetter(inside.start());
    int end = lastLetter(start, inside.end());
    Optional<Phrases.Match<TypeWords.Word>> type = TypeWords.at(text, start);
    if (type.isEmpty() || type.get().end() >= end) {
      return Defined.none(inside.end());
    }
    if (numbered(type.get())) {
      return Defined.none(start);
    }
    Optional<Draft> meant = meant(bracket, type.get(), drafts);
    meant.ifPresent(d -> terms.add(text.plain(start, end), d));
    boolean figure = Character.isDigit(text.at(end - 1));
    return new Defined(inside.end(), meant.filter(_ -> figure).map(d -> repeat(d, start, end)));
  }

  private int lastLetter(int start, int end) {
    int i = end;
    while (i > start && !text.word(i - 1)) {
      i--;
    }
    return i;
  }

  /** Whether a term is the citation again with its whole number, which is read as such. */
  private boolean numbered(Phrases.Match<TypeWords.Word> word) {
    int next = text.skipBlanks(word.end());
    int number = text.says(next, "so") ? text.skipBlanks(next + "so".length()) : next;
    return Character.isDigit(text.at(number)) && NumberGrammar.at(text.text(), number).isPresent();
  }

  private int firstLetter(int offset) {
    int i = offset;
    while (i < text.length() && !text.word(i) && text.at(i) != ')') {
      i++;
    }
    return i;
  }

  /** The citation right before the bracket whose type or title has the term's type word. */
  private Optional<Draft> meant(
      int bracket, Phrases.Match<TypeWords.Word> word, List<Draft> drafts) {
    for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - 4); i--) {
      Draft draft = drafts.get(i);
      boolean near = text.skipBlanks(draft.tailEnd) == bracket || draft.titleEnd >= bracket - 2;
      boolean same = draft.reference.type().equals(word.value().type());
      if (near && (same || titled(draft, word.value()))) {
        return Optional.of(draft);
      }
    }
    return Optional.empty();
  }

  private boolean titled(Draft draft, TypeWords.Word word) {
    String title = text.folded().substring(draft.titleStart, draft.titleEnd);
    return word.type().map(t -> title.contains(Folding.fold(t.vietnamese()))).orElse(false);
  }
}
