package vn.caunoi.extraction;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.MentionForm;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Reference;
import vn.caunoi.policy.Span;

/**
 * Finds bare serial numbers behind a type word: {@code Chỉ thị 39}, {@code Nghị định số 67/2007}.
 *
 * <p>Without {@code số} a figure is taken for a serial only behind a type word with a capital, and
 * only where no unit follows: {@code Kế hoạch 5 năm} has no number.
 */
final class ShortFinder {
  private static final int MOST_DIGITS = 5;
  private static final Set<DocumentType> NUMBERED =
      Set.of(
          DocumentType.DECREE,
          DocumentType.CIRCULAR,
          DocumentType.JOINT_CIRCULAR,
          DocumentType.DECISION,
          DocumentType.DIRECTIVE,
          DocumentType.RESOLUTION,
          DocumentType.CONCLUSION,
          DocumentType.PARTY_CIRCULAR,
          DocumentType.PLAN,
          DocumentType.SCHEME,
          DocumentType.PROGRAMME,
          DocumentType.LETTER);

  /** Types whose figure of one digit is more often a place in a list. */
  private static final Set<DocumentType> LISTED =
      Set.of(DocumentType.PLAN, DocumentType.SCHEME, DocumentType.PROGRAMME, DocumentType.DECISION);

  /** Types whose number holds the year of issue. */
  private static final Set<DocumentType> DATED =
      Set.of(DocumentType.DECREE, DocumentType.CIRCULAR, DocumentType.JOINT_CIRCULAR);

  private final FoldedText text;
  private final Scope scope;
  private final IssuerReader issuers;
  private final SerialsBefore before;

  ShortFinder(FoldedText text, Scope scope, IssuerReader issuers, List<Draft> drafts) {
    this.text = text;
    this.scope = scope;
    this.issuers = issuers;
    before = new SerialsBefore(text, drafts);
  }

  /** Whether documents of this type are called by their bare serial, and not by a name. */
  static boolean numbered(DocumentType type) {
    return NUMBERED.contains(type) && type != DocumentType.SCHEME && type != DocumentType.PROGRAMME;
  }

  /**
   * The serial that starts here.
   *
   * @param from offset behind the citation before it, which the sentence that announces this one
   *     does not reach
   */
  Optional<Draft> at(int offset, int from) {
    int digits = offset;
    while (Character.isDigit(text.at(digits))) {
      digits++;
    }
    digits += lettered(digits) ? 1 : 0;
    boolean zero = text.at(offset) == '0' && digits == offset + 1;
    if (zero || digits - offset > MOST_DIGITS) {
      return Optional.empty();
    }
    Lead near = Lead.before(text, offset);
    OptionalInt year = year(digits);
    Lead lead =
        near.typed() || near.counted()
            ? near
            : before.listed(offset, digits).or(() -> before.yearly(near, year)).orElse(near);
    Optional<DocumentType> type = lead.type().filter(t -> called(t, year));
    boolean untyped = lead.type().isEmpty() && year.isEmpty();
    if (!lead.typed() || (type.isEmpty() && !(untyped && meant(offset, digits)))) {
      return Optional.empty();
    }
    int end = year.isPresent() ? behindCode(digits + 5) : digits;
    boolean fits =
        lead.counted()
            ? free(end)
            : (plausible(offset, digits, end, lead)
                    && (year.isPresent()
                        || (follows(end) && (text.capital(lead.start()) || told(end)))))
                || (free(end) && before.knows(offset, digits, type));
    return fits && end < text.length()
        ? Optional.of(draft(new Span(offset, end), digits, lead, year))
            .map(d -> composed(d, year, from))
        : Optional.empty();
  }

  /** A joint circular is called a circular, too. */
  static boolean called(DocumentType type, DocumentType word) {
    return type == word || (type == DocumentType.JOINT_CIRCULAR && word == DocumentType.CIRCULAR);
  }

  /** Whether a serial's letter stands here: {@code Nghị quyết 30a}. */
  private boolean lettered(int offset) {
    return text.at(offset) >= 'a'
        && text.at(offset) <= 'd'
        && !text.capital(offset)
        && !text.word(offset + 1);
  }

  private static boolean called(DocumentType type, OptionalInt year) {
    return NUMBERED.contains(type) || (type == DocumentType.LAW && year.isPresent());
  }

  /** Offset behind a type code without its issuer: {@code Quyết định 117/2008/QĐ}. */
  private int behindCode(int end) {
    int code = text.at(end) == '/' ? text.wordEnd(end + 1) : end;
    boolean known = code > end + 1 && TypeWords.code(text.text().substring(end + 1, code));
    return known ? code : end;
  }

  /** {@code Nghị định số 136 năm 2013}: the year of a decree or circular is its year of issue. */
  private void yearBehind(Draft draft) {
    boolean dated = draft.reference.type().filter(DATED::contains).isPresent();
    int nam = text.skipBlanks(draft.span.end());
    if (!dated || draft.reference.date().isPresent() || !text.says(nam, "nam")) {
      return;
    }
    DateReader.at(text, nam)
        .ifPresent(found -> {
          draft.reference = draft.reference.withDate(found.date());
          draft.tailEnd = Math.max(draft.tailEnd, found.end());
        });
  }

  private OptionalInt year(int digits) {
    if (text.at(digits) != '/' || text.wordEnd(digits + 1) != digits + 5) {
      return OptionalInt.empty();
    }
    String year = text.folded().substring(digits + 1, digits + 5);
    boolean figures = year.chars().allMatch(Character::isDigit);
    int value = figures ? Integer.parseInt(year) : 0;
    return value >= 1945 && value <= 2099 ? OptionalInt.of(value) : OptionalInt.empty();
  }

  /** Whether nothing is joined to the figure: no fraction, no share, no truncated symbol. */
  private boolean free(int end) {
    char c = text.at(end);
    char next = text.at(end + 1);
    boolean joined =
        (c == '/' || c == '-' || c == '.' || c == ',') && Character.isLetterOrDigit(next);
    return !joined && c != '%' && c != '/' && !Character.isLetter(c);
  }

  private boolean plausible(int offset, int digits, int end, Lead lead) {
    boolean yearLike = digits - offset == 4 && end == digits && "12".indexOf(text.at(offset)) >= 0;
    boolean calendar =
        yearLike
            && (text.at(offset + 1) == '9'
                || (text.at(offset) == '2' && text.at(offset + 1) == '0'));
    boolean item = digits - offset == 1 && lead.type().filter(LISTED::contains).isPresent();
    return !calendar && !item && free(end);
  }

  /** Whether {@code văn bản 129}, which tells no type, is told or known to be a paper. */
  private boolean meant(int offset, int digits) {
    return told(digits) || (before.knows(offset, digits, Optional.empty()) && follows(digits));
  }

  /** Whether the sentence goes on as behind a name. */
  private boolean follows(int end) {
    int next = text.skipBlanks(end);
    char c = text.at(next);
    boolean mark = ",.;:()\u201D\u2013\"".indexOf(c) >= 0;
    return mark || text.at(end) == '\n' || Vocabulary.followsSerial(text, next);
  }

  /**
   * Whether a day or a body follows, or a year in brackets: {@code quyết định 569 của Thủ tướng},
   * {@code nghị định 28 (năm 2012)}.
   */
  private boolean told(int end) {
    int next = text.skipBlanks(end);
    boolean body = text.says(next, "cua") && issuers.at(text.skipBlanks(next + 3)).isPresent();
    int inside = text.at(next) == '(' ? next + 1 : next;
    boolean dated = text.says(inside, "ngay") || (inside > next && text.says(inside, "nam"));
    return body || (dated && DateReader.at(text, inside).isPresent());
  }

  private Draft draft(Span span, int digits, Lead lead, OptionalInt year) {
    Draft draft = new Draft(span, lead.start(), List.of());
    draft.form = MentionForm.SHORT;
    draft.reference =
        Reference.NOTHING
            .withType(lead.type())
            .withSerial(text.text().substring(span.start(), digits))
            .withDate(year.stream().boxed().findFirst().flatMap(y -> PolicyDate.parse("" + y)));
    boolean dated = year.isPresent();
    Optional<PolicyDate> inside = draft.reference.date();
    draft.reference = draft.reference.withDate(Optional.empty());
    new Tail(text, issuers, scope.documentDate(), draft).read();
    if (dated) {
      Composed.numbered(draft, year.getAsInt());
      draft.reference = draft.reference.withDate(draft.reference.date().or(() -> inside));
    }
    draft.provisions = Provisions.before(text, draft.start);
    return draft;
  }

  private Draft composed(Draft draft, OptionalInt year, int from) {
    if (year.isEmpty()) {
      yearBehind(draft);
      Announcement.complete(text, issuers, scope, draft, from);
      Composed.issued(draft, scope.documentDate());
    }
    return draft;
  }
}
