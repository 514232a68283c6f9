package vn.caunoi.extraction;

import java.util.Optional;
import vn.caunoi.policy.PolicyDate;

/** Reads what stands behind a number or name: date, issuer and title, in any order that is met. */
final class Tail {
  private static final int MOST_PIECES = 5;
  private static final int LONGEST_TITLE = 700;
  private static final int LONGEST_TERM = 100;
  private static final int LONGEST_PLACE = 26;

  private final FoldedText text;
  private final IssuerReader issuers;
  private final Optional<PolicyDate> documentDate;
  private Draft draft;
  private int pos;

  Tail(FoldedText text, IssuerReader issuers, Optional<PolicyDate> documentDate, Draft draft) {
    this.text = text;
    this.issuers = issuers;
    this.documentDate = documentDate;
    this.draft = draft;
    pos = draft.tailEnd + (strayMark(text, draft.tailEnd) ? 1 : 0);
  }

  /** A mark left over behind a number: {@code 39-CT/TV/ ngày}. */
  private static boolean strayMark(FoldedText text, int end) {
    return text.at(end) == '/' && FoldedText.blank(text.at(end + 1));
  }

  /** Fills the draft with what stands behind it. */
  void read() {
    for (int i = 0; i < MOST_PIECES && piece(); i++) {
      draft.tailEnd = pos;
    }
    title();
  }

  private boolean piece() {
    int at = text.skipWithin(pos);
    if (text.at(at) == ')' && text.plain(draft.start, draft.span.start()).indexOf('(') >= 0) {
      at = text.skipWithin(at + 1);
    }
    char c = text.at(at);
    boolean comma = c == ',';
    boolean open = c == '(';
    int from = comma || open ? text.skipBlanks(at + 1) : at;
    if (term(from, open)) {
      return true;
    }
    boolean read = date(from, comma) || issuer(from, comma || open);
    if (read && open) {
      int close = text.skipBlanks(pos);
      pos = text.at(close) == ')' ? close + 1 : pos;
    }
    return read;
  }

  private boolean date(int from, boolean comma) {
    if (draft.reference.date().isPresent()) {
      return false;
    }
    int at = text.says(from, "ky") || text.says(from, "date") ? text.wordEnd(from) : from;
    int start = text.skipWithin(at);
    boolean word = text.folded().startsWith("ngay", start);
    boolean month = text.folded().startsWith("thang", start);
    boolean figure = Character.isDigit(text.at(at)) && (comma || at > from);
    boolean year = text.says(at, "nam") && !comma;
    if (!word && !month && !figure && !year) {
      return false;
    }
    if (comma && word && placeLine(from)) {
      draft.reference = draft.reference.withIssuer(Optional.empty());
      return false;
    }
    Optional<DateReader.Found> found = DateReader.at(text, start);
    boolean bareYear = found.map(f -> f.month() == 0).orElse(false);
    boolean vague = found.map(f -> f.year() == 0 && comma && !goesOn(f.end())).orElse(false);
    if (found.isEmpty() || vague || (bareYear && !yearOfIssue(found.get().end()))) {
      return false;
    }
    if (found.get().year() == 0 && found.get().end() >= text.length()) {
      return false;
    }
    Optional<PolicyDate> date = found.get().date(numberYear().or(() -> documentDate));
    draft.reference = draft.reference.withDate(date);
    pos = found.get().end();
    return true;
  }

  /** Whether the citation goes on behind a day: {@code , ngày 9/4, về thực hiện …}. */
  private boolean goesOn(int day) {
    int next = text.skipBlanks(day);
    int words = text.skipBlanks(text.at(next) == ',' ? next + 1 : next);
    return text.says(words, "ve") || text.says(words, "cua");
  }

  /** The year inside the number, which its date without a year is of. */
  private Optional<PolicyDate> numberYear() {
    return draft.reference.number().stream()
        .flatMapToInt(n -> n.year().stream())
        .mapToObj(y -> PolicyDate.parse(y + "-12-31"))
        .findFirst()
        .flatMap(d -> d);
  }

  /** Whether a date ends the line of place and date below a letter's subject: no citation's own. */
  private boolean placeLine(int date) {
    int start = date;
    while (start > 0 && date - start <= LONGEST_PLACE && text.at(start - 1) != '\n') {
      start--;
    }
    return start > draft.span.end() && date - start <= LONGEST_PLACE && text.capital(start);
  }

  /** A bare year is the document's own only where its title or issuer follows: no plan's year. */
  private boolean yearOfIssue(int end) {
    int next = text.skipBlanks(end);
    boolean goesOn = Vocabulary.opensTitle(text, next) || text.says(next, "cua");
    String before = text.folded().substring(Math.max(0, draft.start - 16), draft.start);
    return goesOn && !before.stripTrailing().endsWith("thuc hien");
  }

  private boolean issuer(int from, boolean apart) {
    if (draft.reference.issuer().isPresent()) {
      return false;
    }
    boolean of = text.says(from, "cua") || text.says(from, "do");
    if (!of && apart) {
      return false;
    }
    int name = of ? text.skipBlanks(text.wordEnd(from)) : from;
    Optional<IssuerReader.Found> found = issuers.at(name);
    if (found.isEmpty()
        || (!of && !SymbolBody.names(draft.reference.number(), found.get().body()))) {
      return false;
    }
    draft.reference = draft.reference.withIssuer(found.map(IssuerReader.Found::body));
    pos = found.get().end();
    return true;
  }

  /** A Party congress or a parliament's term: {@code khóa XII}. */
  private boolean term(int from, boolean open) {
    boolean issued = draft.reference.issuer().isPresent();
    if (!issued || !text.says(from, "khoa")) {
      return false;
    }
    int numeral = text.skipBlanks(from + 4);
    int end = text.wordEnd(numeral);
    boolean roman =
        end > numeral
            && text.folded().substring(numeral, end).chars().allMatch(c -> "ivx".indexOf(c) >= 0);
    if (roman) {
      int close = text.skipBlanks(end);
      pos = open && text.at(close) == ')' ? close + 1 : end;
    }
    return roman;
  }

  private void title() {
    int start = text.skipWithin(behindTerm(text.skipWithin(draft.tailEnd)));
    if (text.at(start) == ',' || text.at(start) == '-') {
      start = text.skipBlanks(start + 1);
    }
    boolean attached = text.says(start, "ban hanh kem theo");
    if (!attached && (Vocabulary.opensTitle(text, start) || quote(text.at(start)))) {
      int from = start;
      draft.titleStart = from;
      draft.titleEnd = TitleEnd.of(text, from, Math.min(text.length(), from + LONGEST_TITLE));
    }
  }

  /** Offset behind a bracket that defines a term, so that the title goes on behind it. */
  private int behindTerm(int bracket) {
    int end = bracket;
    while (text.at(bracket) == '(' && text.at(end) != ')') {
      if (end >= text.length() || end - bracket > LONGEST_TERM) {
        return bracket;
      }
      end++;
    }
    String inside = text.folded().substring(bracket, end);
    return inside.contains(" tat la") || inside.contains("goi la") ? end + 1 : bracket;
  }

  private static boolean quote(char c) {
    return c == '\u201C' || c == '"' || c == '\u00AB';
  }
}
