package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.Mention;
import vn.caunoi.policy.MisreadSerial;
import vn.caunoi.policy.Span;
import vn.caunoi.reading.CleanText;

/**
 * Finds every place in a text that names a document (dẫn chiếu), in one pass and linear time.
 *
 * <table>
 *   <caption>What is found, and by whom</caption>
 *   <tr><td>753/QĐ-TTg with its type word, date, issuer, title</td><td>{@link NumberFinder}</td></tr>
 *   <tr><td>Chỉ thị 39, Nghị định số 67/2007</td><td>{@link ShortFinder}</td></tr>
 *   <tr><td>Luật Người khuyết tật, CRPD, Đề án 1019</td><td>{@link NameFinder}</td></tr>
 *   <tr><td>Chỉ thị nêu trên, defined terms</td><td>{@link BackReferences}</td></tr>
 * </table>
 *
 * <p>Each looks at most at a fixed number of characters round the place where it starts. What is
 * nested in whose title is {@link Nesting}'s business, what a short form repeats {@link
 * ShortForms}'s. "Kế hoạch này" names the document itself and is no citation; numbers in addresses
 * are none either.
 */
public final class CitationScanner {
  private final FoldedText text;
  private final Scope scope;
  private final NumberFinder numbers;
  private final NameFinder names;
  private final BackReferences references;
  private final Nesting nesting = new Nesting();
  private final List<Draft> drafts = new ArrayList<>();
  private int excluded;

  private CitationScanner(FoldedText text, Scope scope) {
    this.text = text;
    this.scope = scope;
    IssuerReader issuers = new IssuerReader(text);
    numbers = new NumberFinder(text, scope, issuers, drafts);
    names = new NameFinder(text, scope, issuers);
    references = new BackReferences(text);
  }

  /**
   * Every mention, in order of their spans.
   *
   * @param clean the displayed text
   * @param decoded the decoded source, from which the printed form is taken
   */
  public static List<Mention> scan(CleanText clean, String decoded, Scope scope) {
    FoldedText text = FoldedText.of(clean.text());
    CitationScanner scanner = new CitationScanner(text, scope);
    scanner.run();
    List<Draft> whole = ShortForms.of(text, scanner.drafts, scope);
    return new Printer(clean, decoded).mentions(whole);
  }

  private void run() {
    int i = 0;
    while (i < text.length()) {
      char c = text.at(i);
      if (c >= '0' && c <= '9') {
        i = digits(i);
      } else if (Character.isLetter(c)) {
        i = letters(i);
      } else {
        i = c == '(' ? define(i) : i + 1;
      }
    }
  }

  private int define(int bracket) {
    BackReferences.Defined defined = references.define(bracket, drafts);
    defined.term().ifPresent(term -> take(Optional.of(term), defined.end()));
    return defined.end();
  }

  private int digits(int start) {
    int end = start + 1;
    while (end < text.length() && Character.isDigit(text.at(end))) {
      end++;
    }
    return outside(start) ? take(numbers.at(start), end) : end;
  }

  private int letters(int start) {
    int end = text.wordEnd(start);
    if (Addresses.starts(text, start)) {
      return Addresses.end(text, start);
    }
    if (!outside(start)) {
      return lettersEnd(start, end);
    }
    if (MisreadSerial.opens(text.text(), start)) {
      return take(numbers.at(start), end);
    }
    if (!text.capital(start)) {
      return take(nickname(start), lettersEnd(start, end));
    }
    Optional<Draft> found = names.at(start);
    if (found.isEmpty() && text.at(start) == 'q') {
      found = numbers.at(start);
    }
    if (found.isEmpty()) {
      found = references.at(start, drafts);
    }
    return take(found, lettersEnd(start, end));
  }

  /** {@code đề án 1019}, the words of a title behind the body that issued it, or a dated law. */
  private Optional<Draft> nickname(int start) {
    return switch (text.at(start)) {
      case 'd', 'c', 't' -> names.at(start).filter(d -> figured(d) || d.subject);
      case 'l', 'p', 'b' -> names.at(start).filter(this::dated);
      default -> Optional.empty();
    };
  }

  /** {@code luật người khuyết tật ngày 17/6/2010}: small letters, but a day or number behind. */
  private boolean dated(Draft name) {
    int next = text.skipBlanks(name.span.end());
    return text.says(next, "ngay") || text.says(next, "so");
  }

  private boolean figured(Draft draft) {
    return Character.isDigit(text.at(draft.span.end() - 1))
        && draft.span.length() <= NameFinder.LONGEST_NICKNAME;
  }

  /** What is glued to letters is looked at for itself: {@code số67/2007}, {@code trướcLuật}. */
  private int lettersEnd(int start, int end) {
    int i = start + 1;
    while (i < end && !Character.isDigit(text.at(i)) && !(text.capital(i) && small(i - 1))) {
      i++;
    }
    return i;
  }

  private boolean small(int offset) {
    return Character.isLowerCase(text.text().charAt(offset));
  }

  private int take(Optional<Draft> found, int otherwise) {
    if (found.isEmpty() || names.repeats(found.get(), drafts)) {
      return found.map(Draft::tailEnd).orElse(otherwise);
    }
    Draft draft = found.get();
    while (!drafts.isEmpty() && drafts.getLast().span.start() >= draft.start) {
      nesting.forget(drafts.removeLast());
    }
    draft.place = drafts.size();
    nesting.place(text, draft);
    drafts.add(draft);
    return Math.max(otherwise, draft.tailEnd);
  }

  private boolean outside(int offset) {
    List<Span> spans = scope.excluded();
    while (excluded < spans.size() && spans.get(excluded).end() <= offset) {
      excluded++;
    }
    return excluded >= spans.size() || spans.get(excluded).start() > offset;
  }
}
