package vn.caunoi.policy;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The letters of one part of a number, cut off from what is glued to them.
 *
 * @param printed the letters, joined where a blank stood inside
 * @param end offset behind them
 * @param glued whether a word follows without a blank
 * @param spaced whether a blank stood inside
 */
record SymbolLetters(String printed, int end, boolean glued, boolean spaced) {
  private static final int LONGEST = 24;
  static final SymbolLetters NONE = new SymbolLetters("", 0, false, false);

  private static final WordTable WORDS = WordTable.read(SymbolLetters.class, "number-words.tsv");

  /** Words that are met glued behind a number. */
  private static final Set<String> FOLLOWERS = Set.copyOf(WORDS.list("symbol-letters.followers"));

  /** Sections of an office that bear numbers: {@code UBND-VX3}. */
  private static final Set<String> NUMBERED = Set.copyOf(WORDS.list("symbol-letters.sections"));

  boolean isEmpty() {
    return printed.isEmpty();
  }

  /** Reads the letters that start here; none where no symbol can start. */
  static SymbolLetters at(CharSequence text, int offset) {
    SymbolLetters first = parted(text, offset).orElseGet(() -> single(text, offset));
    if (first.isEmpty() || first.glued) {
      return first;
    }
    return joined(text, first);
  }

  /** A type code with a blank inside, before its dash: {@code Q Đ-TTg}. */
  private static Optional<SymbolLetters> parted(CharSequence text, int offset) {
    int second = offset + 2;
    boolean apart =
        second + 1 < text.length()
            && text.charAt(offset + 1) == ' '
            && Character.isUpperCase(text.charAt(offset))
            && Character.isUpperCase(text.charAt(second))
            && text.charAt(second + 1) == '-';
    String letters = apart ? "" + text.charAt(offset) + text.charAt(second) : "";
    return apart && Symbols.type(letters).isPresent()
        ? Optional.of(new SymbolLetters(letters, second + 1, false, true))
        : Optional.empty();
  }

  private static SymbolLetters single(CharSequence text, int offset) {
    int end = runEnd(text, offset);
    if (end == offset || !Character.isLetter(text.charAt(offset))) {
      return NONE;
    }
    String run = text.subSequence(offset, end).toString();
    if (Character.isLowerCase(run.charAt(0))) {
      return Symbols.exact(run) || Symbols.term(run)
          ? new SymbolLetters(run, end, false, false)
          : NONE;
    }
    if (Symbols.misprint(run) || Symbols.compound(run)) {
      return new SymbolLetters(run, end, false, false);
    }
    if (run.length() > LONGEST && !hasSmall(run)) {
      return NONE;
    }
    String noted = withoutNote(run);
    int length = length(noted);
    return length == 0
        ? NONE
        : new SymbolLetters(
            noted.substring(0, length), offset + length, length < run.length(), false);
  }

  private static int runEnd(CharSequence text, int offset) {
    int i = offset;
    int most = Math.min(text.length(), offset + LONGEST + LONGEST);
    while (i < most && isPart(text, i, offset)) {
      i++;
    }
    return i;
  }

  /** Letters, digits, {@code &} between letters, and the dot of {@code T.Ư}. */
  private static boolean isPart(CharSequence text, int i, int start) {
    char c = text.charAt(i);
    if (c == '&') {
      return i > start && i + 1 < text.length() && Character.isUpperCase(text.charAt(i + 1));
    }
    if (c == '.') {
      return i == start + 1
          && text.charAt(start) == 'T'
          && i + 1 < text.length()
          && "ƯWU".indexOf(text.charAt(i + 1)) >= 0;
    }
    return Character.isLetterOrDigit(c);
  }

  /** How many characters of a run belong to the symbol. */
  private static int length(String run) {
    if (Symbols.exact(run)) {
      return run.length();
    }
    int known = longestKnown(run);
    if (known > 0) {
      return known;
    }
    int capitals = capitals(run);
    if (capitals == run.length()) {
      return capitals;
    }
    String rest = run.substring(capitals);
    if (rest.chars().noneMatch(Character::isUpperCase)) {
      boolean word = FOLLOWERS.contains(rest);
      int length = word ? capitals : capitals - 1;
      return length >= 2 ? length : 0;
    }
    return mixed(run) ? run.length() : 0;
  }

  /** The longest known symbol that a word in small letters is glued to. */
  private static int longestKnown(String run) {
    for (int length = Math.min(run.length() - 2, LONGEST); length >= 2; length--) {
      if (startsWord(run, length) && Symbols.exact(run.substring(0, length))) {
        return length;
      }
    }
    return 0;
  }

  private static boolean startsWord(String run, int at) {
    boolean small = Character.isLowerCase(run.charAt(at));
    boolean capital =
        Character.isUpperCase(run.charAt(at)) && Character.isLowerCase(run.charAt(at + 1));
    return small
        ? FOLLOWERS.contains(run.substring(at)) || Character.isLowerCase(run.charAt(at - 1))
        : capital && !mixed(run.substring(at - 1));
  }

  private static int capitals(String run) {
    int i = 0;
    while (i < run.length() && !Character.isLowerCase(run.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Small consonants between capitals, as in {@code GDTrH}, {@code SNgV}. */
  private static boolean mixed(String run) {
    int small = 0;
    boolean last = false;
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      last = Character.isLowerCase(c);
      small = last ? small + 1 : 0;
      if (small > 1 || (last && "grhi".indexOf(c) < 0)) {
        return false;
      }
    }
    return !last;
  }

  private static boolean hasSmall(String run) {
    return run.chars().anyMatch(Character::isLowerCase);
  }

  /** Drops the figure of a footnote behind a known symbol: {@code TTg1}. */
  private static String withoutNote(String symbol) {
    int end = symbol.length();
    while (end > 0 && Character.isDigit(symbol.charAt(end - 1))) {
      end--;
    }
    String base = symbol.substring(0, end).toUpperCase(Locale.ROOT);
    boolean term = base.equals("QH") || base.equals("UBTVQH") || base.startsWith("BC");
    boolean section = end + 1 == symbol.length() && NUMBERED.contains(base);
    return end < symbol.length() && end > 0 && !term && !section && Symbols.exact(base)
        ? symbol.substring(0, end)
        : symbol;
  }

  /** Joins a symbol broken by a blank: {@code UBQG NKT}, {@code QH 12}. */
  private static SymbolLetters joined(CharSequence text, SymbolLetters first) {
    int next = Gap.skipBlanks(text, first.end);
    boolean law = first.printed.endsWith("QH");
    int figure = law && next + 1 < text.length() && Gap.isDash(text.charAt(next)) ? next + 1 : next;
    if (figure == first.end || figure >= text.length() || figure > first.end + 2) {
      return first;
    }
    if (law && Character.isDigit(text.charAt(figure))) {
      return term(text, first, figure);
    }
    if (Symbols.issuer(first.printed).isPresent()) {
      return first;
    }
    SymbolLetters second = single(text, next);
    String both = first.printed + second.printed;
    return !second.isEmpty() && Symbols.issuer(both).isPresent()
        ? new SymbolLetters(both, second.end, second.glued, true)
        : first;
  }

  private static SymbolLetters term(CharSequence text, SymbolLetters first, int from) {
    int end = from;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean term = end - from <= 2 && (end == text.length() || text.charAt(end) != '/');
    return term
        ? new SymbolLetters(first.printed + text.subSequence(from, end), end, false, true)
        : first;
  }
}
