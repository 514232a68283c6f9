package vn.caunoi.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.MentionForm;
import vn.caunoi.policy.NumberGrammar;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Reference;
import vn.caunoi.policy.Span;

/** Finds numbers, with what stands before and behind them. */
final class NumberFinder {
  private static final Pattern JOINS = Pattern.compile("[,;&\\s]|va|hoac|so|cac");

  /** Types whose number never was a serial and an issuer alone: {@code Đề án 06/CP} is a name. */
  private static final Set<DocumentType> NEVER_OLD =
      Set.of(DocumentType.SCHEME, DocumentType.PROGRAMME, DocumentType.PROJECT, DocumentType.PLAN);

  /** A serial like this without "số" before it may be a year: {@code Kế hoạch 2022, 15/KH-UBND}. */
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private static final int WIDEST_LIST_GAP = 24;
  private static final int LONGEST_LIST = 12;

  private final FoldedText text;
  private final Scope scope;
  private final IssuerReader issuers;
  private final List<Draft> drafts;
  private final ShortFinder shorts;

  NumberFinder(FoldedText text, Scope scope, IssuerReader issuers, List<Draft> drafts) {
    this.text = text;
    this.scope = scope;
    this.issuers = issuers;
    this.drafts = drafts;
    shorts = new ShortFinder(text, scope, issuers, drafts);
  }

  /** The mention whose number starts here. */
  Optional<Draft> at(int offset) {
    Optional<NumberGrammar.Reading> reading =
        joined(offset) ? Optional.empty() : NumberGrammar.at(text.text(), offset);
    if (reading.isEmpty()) {
      return joined(offset) ? Optional.empty() : bare(offset);
    }
    Lead lead = lead(offset, reading.get().number());
    boolean led = lead.typed() || lead.counted();
    boolean cut = reading.get().end() >= text.length();
    boolean glued = Character.isLetter(text.at(offset - 1)) && !led && !escaped(offset);
    boolean alone = !stands(reading.get().number(), lead);
    if (glued
        || alone
        || (!lead.typed() && Vocabulary.printedForm(text, lead.start()))
        || (!reading.get().sure() && (!led || (cut && !repaired(reading.get()))))
        || Addresses.around(text, offset, reading.get().end())) {
      return Optional.empty();
    }
    return Optional.of(draft(offset, reading.get(), lead)).filter(d -> !own(d));
  }

  /** The mention whose serial starts here, its symbol behind a later one or left out. */
  private Optional<Draft> bare(int offset) {
    return SharedSymbol.at(text, offset)
        .flatMap(reading -> {
          Lead lead = lead(offset, reading.number());
          boolean year = !lead.counted() && YEAR.matcher(reading.number().serial()).matches();
          boolean fits = lead.type().filter(t -> agrees(reading.number(), t)).isPresent();
          return lead.typed() && fits && !year
              ? Optional.of(draft(offset, reading, lead))
              : Optional.empty();
        })
        .or(() -> shorts.at(offset, behindLast()));
  }

  /** Whether a number with an issuer alone stands behind a word that such numbers have. */
  private static boolean stands(DocumentNumber number, Lead lead) {
    return switch (number.form()) {
      case OTHER -> lead.typed();
      case OLD ->
          number.ofGovernment() ? lead.type().filter(NEVER_OLD::contains).isEmpty() : lead.typed();
      case LAW, NORMATIVE, ADMINISTRATIVE, LETTER, PARTY, STANDARD -> true;
    };
  }

  private int behindLast() {
    return drafts.isEmpty() ? 0 : drafts.getLast().tailEnd;
  }

  private static boolean repaired(NumberGrammar.Reading reading) {
    return !reading.repairs().isEmpty();
  }

  /** Whether a figure is part of something longer: a date, a sum, a slug. */
  private boolean joined(int offset) {
    char c = text.at(offset - 1);
    char before = text.at(offset - 2);
    return switch (c) {
      case '/' -> true;
      case '-', '_', '.', ',' ->
          Character.isDigit(before) || (c != '.' && c != ',' && letter(before));
      case '%', '=', '#', '@', '+' -> true;
      default -> false;
    };
  }

  private static boolean letter(char c) {
    return Character.isLetter(c);
  }

  /** A line break left as letters, {@code \n}, is no letter. */
  private boolean escaped(int offset) {
    return text.at(offset - 2) == '\\';
  }

  private Lead lead(int offset, DocumentNumber number) {
    Lead near = Lead.before(text, offset);
    if (near.typed()) {
      return near;
    }
    boolean law = number.form() == DocumentNumber.Form.LAW;
    Optional<Lead> far =
        near.counted() ? Lead.far(text, near, issuers, law) : Lead.glued(text, offset);
    return far.or(() -> shared(near, number)).orElse(near);
  }

  /** The type word of the number before, in a list: {@code các Quyết định số A, số B và C}. */
  private Optional<Lead> shared(Lead near, DocumentNumber number) {
    if (drafts.isEmpty()) {
      return Optional.empty();
    }
    Draft last = drafts.getLast();
    int gap = near.start() - last.tailEnd;
    Optional<DocumentType> type = last.reference.type();
    boolean numbered =
        last.form == MentionForm.FULL && type.filter(t -> agrees(number, t)).isPresent();
    return gap > 0
            && gap <= WIDEST_LIST_GAP
            && numbered
            && type.isPresent()
            && lists(last.tailEnd, near.start())
        ? Optional.of(new Lead(near.start(), type, true, near.counted()))
        : Optional.empty();
  }

  private static boolean agrees(DocumentNumber number, DocumentType type) {
    return number.types().contains(type)
        || (number.form() == DocumentNumber.Form.LAW && type == DocumentType.LAW);
  }

  private boolean lists(int from, int to) {
    String between = JOINS.matcher(text.folded().substring(from, to)).replaceAll("");
    return between.isEmpty() && text.folded().substring(from, to).indexOf('\n') < 0;
  }

  private Draft draft(int offset, NumberGrammar.Reading reading, Lead lead) {
    Span span = new Span(offset, reading.end());
    Draft draft = new Draft(span, lead.start(), reading.repairs());
    Optional<DocumentType> type = lead.type().map(t -> concluded(t, reading.number()));
    draft.reference = Reference.NOTHING.withNumber(reading.number()).withType(type);
    new Tail(text, issuers, scope.documentDate(), draft).read();
    Composed.dated(draft);
    draft.reference = SymbolBody.committee(draft.reference, span.of(text.text()));
    lawTitle(draft, lead);
    issuerBefore(draft);
    shareIssuer(draft);
    Announcement.complete(text, issuers, scope, draft, behindLast());
    draft.reference = SymbolBody.committee(draft.reference, span.of(text.text()));
    draft.provisions = Provisions.before(text, draft.start);
    return draft;
  }

  /** {@code Thông báo kết luận} is a notice, unless the number says that it is the conclusion. */
  private static DocumentType concluded(DocumentType type, DocumentNumber number) {
    return type == DocumentType.NOTICE && number.types().contains(DocumentType.CONCLUSION)
        ? DocumentType.CONCLUSION
        : type;
  }

  /** The issuer stands before the number: {@code Quyết định của Thủ tướng Chính phủ số}. */
  private void issuerBefore(Draft draft) {
    Optional<Phrases.Match<TypeWords.Word>> word = TypeWords.at(text, draft.start);
    if (draft.reference.issuer().isPresent() || word.isEmpty()) {
      return;
    }
    int of = text.skipBlanks(word.get().end());
    if (text.says(of, "cua")) {
      issuers
          .at(text.skipBlanks(of + 3))
          .filter(f -> f.end() < draft.span.start())
          .ifPresent(f -> draft.reference = draft.reference.withIssuer(Optional.of(f.body())));
    }
  }

  /** The issuer behind the last number of a list is that of all with the same symbol. */
  private void shareIssuer(Draft draft) {
    int next = draft.start;
    for (int i = drafts.size() - 1; i >= 0 && i >= drafts.size() - LONGEST_LIST; i--) {
      Draft before = drafts.get(i);
      int gap = next - before.tailEnd;
      boolean listed = gap > 0 && gap <= WIDEST_LIST_GAP && lists(before.tailEnd, next);
      boolean open = before.reference.issuer().isEmpty() && !before.titled();
      if (!listed || !open || !issuersOf(before).equals(issuersOf(draft))) {
        return;
      }
      before.reference = before.reference.withIssuer(draft.reference.issuer());
      next = before.start;
    }
  }

  private static List<String> issuersOf(Draft draft) {
    return draft.reference.number().map(DocumentNumber::issuers).orElse(List.of());
  }

  /** A law's name stands before its number: {@code Luật Người khuyết tật số 51/2010/QH12}. */
  private void lawTitle(Draft draft, Lead lead) {
    boolean law =
        draft.reference.number().map(n -> n.form() == DocumentNumber.Form.LAW).orElse(false);
    String before = text.folded().substring(lead.start(), draft.span.start());
    int so = before.lastIndexOf("so");
    if (law && lead.typed() && so > 12 && draft.reference.title().isEmpty()) {
      String name = text.plain(lead.start(), lead.start() + so);
      if (name.length() > 10) {
        draft.reference = draft.reference.withTitle(Optional.of(name));
      }
    }
  }

  private boolean own(Draft draft) {
    Optional<String> own = scope.own().map(DocumentNumber::key);
    Optional<PolicyDate> date = draft.reference.date();
    Optional<String> cited = draft.reference.number().map(DocumentNumber::key);
    return own.isPresent()
        && cited.filter(c -> own.get().equals(c) || own.get().startsWith(c + "-")).isPresent()
        && (date.isEmpty()
            || scope.documentDate().isEmpty()
            || date.get().compatibleWith(scope.documentDate().get()));
  }
}
