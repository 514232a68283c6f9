package vn.caunoi.extraction;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.MentionForm;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.policy.Reference;
import vn.caunoi.policy.Span;
import vn.caunoi.text.Folding;

/** Finds documents by their names: laws, treaties, programmes, nicknames. */
final class NameFinder {
  private static final int LOOK_BACK = 6;
  private static final int ISSUER_BEFORE = 40;
  static final int LONGEST_NICKNAME = 20;
  private static final List<String> CARRIED_OUT = WordLists.list("name-finder.carrying");
  private static final List<String> LOCAL = WordLists.list("name-finder.local");

  private final FoldedText text;
  private final Scope scope;
  private final IssuerReader issuers;

  NameFinder(FoldedText text, Scope scope, IssuerReader issuers) {
    this.text = text;
    this.scope = scope;
    this.issuers = issuers;
  }

  /** The mention whose name starts here. */
  Optional<Draft> at(int offset) {
    Optional<Phrases.Match<KnownName>> found = KnownName.at(text, offset);
    if (found.isEmpty() || partOfWord(offset) || goesOn(found.get())) {
      return Optional.empty();
    }
    KnownName name = found.get().value();
    if (name.subject() && !issued(offset, name)) {
      return Optional.empty();
    }
    boolean full = found.get().end() - offset > LONGEST_NICKNAME;
    if (full && name.programme() && localOne(offset, found.get().end())) {
      return Optional.empty();
    }
    Draft draft = new Draft(new Span(offset, closed(offset, found.get().end())), offset, List.of());
    draft.form = MentionForm.NAME;
    draft.subject = name.subject();
    Reference said = said(draft, name);
    draft.reference = merged(said, name);
    draft.titleEnd = draft.titleStart;
    draft.provisions = Provisions.before(text, offset);
    return Optional.of(draft);
  }

  /** Whether the body that issued a document stands before the words of its title. */
  private boolean issued(int offset, KnownName name) {
    String before = text.folded().substring(Math.max(0, offset - ISSUER_BEFORE), offset);
    return name.reference()
        .issuer()
        .map(i -> before.contains(Folding.fold(i.name())))
        .orElse(false);
  }

  /** Takes in the quotation mark that closes one inside the name. */
  private int closed(int start, int end) {
    boolean open = text.text().substring(start, end).indexOf('\u201C') >= 0;
    return open && text.at(end) == '\u201D' ? end + 1 : end;
  }

  /** {@code pháp luật}, {@code Bộ luật} and {@code dự án Luật} are other words. */
  private boolean partOfWord(int offset) {
    int end = offset;
    while (end > 0 && FoldedText.blank(text.at(end - 1))) {
      end--;
    }
    String before = text.folded().substring(Math.max(0, end - 6), end);
    boolean glued = offset > 0 && text.capital(offset) && !text.capital(offset - 1);
    return (Character.isLetter(text.at(offset - 1)) && !glued)
        || before.endsWith("phap")
        || before.endsWith(" bo")
        || before.endsWith("du an");
  }

  /** A longer name goes on: {@code Luật Giáo dục nghề nghiệp}, {@code Đề án 32/KH-UBND}. */
  private boolean goesOn(Phrases.Match<KnownName> found) {
    char c = text.at(found.end());
    boolean joined = (c == '/' || c == '-') && text.word(found.end() + 1);
    int next = text.skipBlanks(found.end());
    boolean spaced = (text.at(next) == '/' || text.at(next) == '-') && text.capital(next + 1);
    boolean capital =
        found.value().law() && text.capital(next) && next == found.end() + 1 && c != '\n';
    return joined || spaced || (capital && !allCapitals(found.end()) && !stops(next));
  }

  private boolean allCapitals(int end) {
    return text.capital(end - 1) && text.capital(end - 2);
  }

  /** Words with a capital that are no part of a law's name. */
  private boolean stops(int next) {
    return TypeWords.at(text, next).isPresent() || issuers.at(next).isPresent();
  }

  /** A province's own programme of the same name, which nobody carries out here. */
  private boolean localOne(int start, int end) {
    int next = text.skipBlanks(end);
    next = text.at(next) == ',' ? text.skipBlanks(next + 1) : next;
    int behind = text.says(next, "cua") ? text.skipBlanks(next + 3) : next;
    String before = text.folded().substring(Math.max(0, start - 14), start);
    return LOCAL.stream().anyMatch(word -> text.says(behind, word))
        && CARRIED_OUT.stream().noneMatch(before::contains);
  }

  /** What the text says behind the name: a date, a year, an issuer. */
  private Reference said(Draft draft, KnownName name) {
    if (name.programme()) {
      return Reference.NOTHING;
    }
    int year = year(draft.span.end());
    if (year > 0) {
      return Reference.NOTHING.withDate(Optional.of(new PolicyDate.OfYear(Year.of(year))));
    }
    new Tail(text, issuers, scope.documentDate(), draft).read();
    return draft.reference;
  }

  /** A year behind a law's name, with or without {@code năm} or brackets. */
  private int year(int end) {
    int i = text.skipBlanks(end);
    i = text.says(i, "nam") ? text.skipBlanks(i + 3) : i;
    boolean figures = text.wordEnd(i) == i + 4 && Character.isDigit(text.at(i));
    String word = figures ? text.folded().substring(i, i + 4) : "";
    boolean year = word.startsWith("19") || word.startsWith("20");
    return year && word.chars().allMatch(Character::isDigit) ? Integer.parseInt(word) : 0;
  }

  /** What the text says, completed by the version meant; without a number where none is told. */
  private Reference merged(Reference said, KnownName name) {
    if (name.versions().isEmpty() && name.reference().number().isEmpty()) {
      boolean other = other(said.date(), name.reference().date());
      return other ? unnumbered(said, name) : completed(said, name.reference());
    }
    boolean whole = name.programme();
    return name.version(whole ? Optional.empty() : said.date(), scope.documentDate())
        .map(v -> completed(said, v))
        .orElseGet(() -> unnumbered(said, name));
  }

  private static boolean other(Optional<PolicyDate> said, Optional<PolicyDate> known) {
    return said.isPresent() && known.isPresent() && said.get().year() != known.get().year();
  }

  private static Reference completed(Reference said, Reference known) {
    return said.withIssuer(said.issuer().or(known::issuer))
        .completedBy(said.date().isPresent() ? known.withDate(said.date()) : known);
  }

  private static Reference unnumbered(Reference said, KnownName name) {
    Reference known = name.reference();
    return new Reference(
        known.type(),
        Optional.empty(),
        Optional.empty(),
        said.date(),
        known.issuer(),
        known.title());
  }

  /** Whether a name only repeats what the citation before it names by number. */
  boolean repeats(Draft draft, List<Draft> drafts) {
    Optional<String> key = draft.reference.number().map(DocumentNumber::key);
    boolean nickname =
        Character.isDigit(text.at(draft.span.end() - 1)) && draft.span.length() <= LONGEST_NICKNAME;
    if (draft.form != MentionForm.NAME || key.isEmpty() || nickname) {
      return false;
    }
    int from = Math.max(0, drafts.size() - LOOK_BACK);
    return drafts.subList(from, drafts.size()).stream()
        .filter(d -> d.form != MentionForm.NAME && draft.start < d.end())
        .anyMatch(d -> key.equals(d.reference.number().map(DocumentNumber::key)));
  }
}
