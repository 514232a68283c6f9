package vn.caunoi.extraction;

import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.PolicyDate;

/**
 * Takes issuer and date from the sentence that announces a document: {@code Ngày 31/3, UBND quận
 * Hai Bà Trưng ban hành Kế hoạch số …}.
 */
final class Announcement {
  private static final int FARTHEST = 220;
  private static final int LONGEST_LEAD = 40;
  private static final int LONGEST_PERSON = 5;
  private static final List<String> VERBS = WordLists.list("announcement.verbs");
  private static final List<String> LEADS = WordLists.list("announcement.leads");
  private static final List<String> BETWEEN = WordLists.list("announcement.between");

  private final FoldedText text;
  private final IssuerReader issuers;
  private final Draft draft;
  private final int from;
  private int pos;

  private Announcement(FoldedText text, IssuerReader issuers, Draft draft, int from) {
    this.from = from;
    this.text = text;
    this.issuers = issuers;
    this.draft = draft;
    pos = back(draft.start);
  }

  static void complete(FoldedText text, IssuerReader issuers, Scope scope, Draft draft, int from) {
    Announcement announcement = new Announcement(text, issuers, draft, from);
    draft.announced = announcement.drop(VERBS) || announcement.approves();
    if (draft.announced && draft.reference.issuer().isEmpty()) {
      announcement.read(scope.documentDate());
    }
  }

  /** Whether a body approves what its own symbol numbers: {@code phê duyệt Quyết định số …}. */
  private boolean approves() {
    int before = pos;
    boolean approved = drop(List.of("phe duyet"));
    boolean own = approved && draft.reference.type().equals(Optional.of(DocumentType.DECISION));
    pos = own ? pos : before;
    return own;
  }

  private void read(Optional<PolicyDate> documentDate) {
    while (drop(BETWEEN)) {
      pos = back(pos);
    }
    bracket();
    term();
    int sentence = Math.max(from, sentenceStart());
    int body = body(sentence);
    if (body < 0) {
      pos = person();
      body = body(sentence);
    }
    if (body >= 0) {
      date(sentence, body, documentDate);
    }
  }

  /** Offset before the person's name that stands between an office and its verb. */
  private int person() {
    int start = pos;
    for (int words = 0; words < LONGEST_PERSON; words++) {
      int end = back(start);
      int word = end;
      while (word > 0 && text.word(word - 1)) {
        word--;
      }
      if (word == end || !text.capital(word)) {
        return back(start);
      }
      start = word;
      if (issuerEnds(back(start))) {
        return back(start);
      }
    }
    return back(start);
  }

  /** Whether the name of an office-holder's body ends here. */
  private boolean issuerEnds(int end) {
    for (int i = end - 2; i >= Math.max(from, end - LONGEST_LEAD); i--) {
      boolean opens = text.capital(i) && !text.word(i - 1) && leads(i);
      if (opens && issuers.at(i).filter(f -> f.end() == end).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Where the body that ends before the verb starts; -1 where none does. */
  private int body(int sentence) {
    int body = -1;
    for (int i = pos - 2; i >= sentence && (body < 0 || body - i < LONGEST_LEAD); i--) {
      boolean opens = text.capital(i) && !text.word(i - 1);
      Optional<IssuerReader.Found> found = opens ? issuers.at(i) : Optional.empty();
      boolean ends =
          found
              .filter(f -> f.end() == pos)
              .filter(f -> !SymbolBody.contradicts(numberOf(f.body()), f.body()))
              .isPresent();
      if (ends && (body < 0 || !leads(i))) {
        body = i;
        draft.reference = draft.reference.withIssuer(found.map(IssuerReader.Found::body));
      }
    }
    return body;
  }

  /** The number, as it would read if this body had issued it. */
  private Optional<DocumentNumber> numberOf(IssuingBody body) {
    String printed = draft.span.of(text.text());
    return SymbolBody.committee(draft.reference.withIssuer(Optional.of(body)), printed).number();
  }

  /** An office-holder's title before the body's name adds nothing to it. */
  private boolean leads(int offset) {
    return LEADS.stream().anyMatch(lead -> text.says(offset, lead));
  }

  /** Leaves what explains the body's name out: {@code UBND huyện Ea Kar (Đắk Lắk)}. */
  private void bracket() {
    if (text.at(pos - 1) != ')') {
      return;
    }
    int open = pos - 1;
    while (open > 0 && pos - open < LONGEST_LEAD && text.at(open) != '(') {
      open--;
    }
    if (text.at(open) == '(') {
      pos = back(open);
    }
  }

  /** Leaves a congress or a parliament's term out of the body's name. */
  private void term() {
    int start = pos;
    while (start > 0 && "ivx".indexOf(text.at(start - 1)) >= 0) {
      start--;
    }
    int khoa = back(start) - 4;
    if (start < pos && khoa > 0 && text.says(khoa, "khoa")) {
      pos = back(khoa);
    }
  }

  private boolean joined(int date, int body) {
    String between = text.folded().substring(date, Math.max(date, body)).strip();
    return between.isEmpty() || between.equals(",");
  }

  /** The date that opens the sentence or clause, with at most a comma before the body. */
  private void date(int sentence, int body, Optional<PolicyDate> documentDate) {
    int ngay = sentence + text.folded().substring(sentence, body).lastIndexOf("ngay");
    if (ngay < sentence || draft.reference.date().isPresent()) {
      return;
    }
    DateReader.at(text, ngay)
        .filter(f -> joined(f.end(), body))
        .ifPresent(f -> draft.reference = draft.reference.withDate(f.date(documentDate)));
  }

  private boolean drop(List<String> words) {
    for (String word : words) {
      int start = pos - word.length();
      boolean here = start >= 0 && text.folded().startsWith(word, start);
      if (here && (!Character.isLetter(word.charAt(0)) || !text.word(start - 1))) {
        pos = back(start);
        return true;
      }
    }
    return false;
  }

  private int back(int offset) {
    int i = offset;
    while (i > 0 && FoldedText.blank(text.at(i - 1)) && text.at(i - 1) != '\n') {
      i--;
    }
    return i;
  }

  private int sentenceStart() {
    int i = pos;
    int most = Math.max(0, pos - FARTHEST);
    while (i > most && text.at(i - 1) != '\n' && text.at(i - 1) != ';' && !stop(i - 1)) {
      i--;
    }
    return i;
  }

  private boolean stop(int i) {
    return text.at(i) == '.' && FoldedText.blank(text.at(i + 1)) && text.at(i - 1) != 'p';
  }
}
