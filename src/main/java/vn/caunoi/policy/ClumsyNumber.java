package vn.caunoi.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads queries that mean a number, whatever marks and blanks they have. */
final class ClumsyNumber {
  private static final int LONGEST_QUERY = 80;
  private static final int MOST_DIGITS = 5;
  private static final WordTable LISTS = WordTable.read(ClumsyNumber.class, "number-words.tsv");
  private static final Set<String> FILLERS = Set.copyOf(LISTS.list("clumsy.fillers"));

  /** Symbols of issuers that are everyday words too: {@code thu tuong}, {@code KH 16 NKT}. */
  private static final Set<String> EVERYDAY = Set.copyOf(LISTS.list("clumsy.everyday"));

  /** The words of types, folded, and the code they stand for. */
  private static final Map<String, String> WORDS = words();

  private final List<String> tokens;
  private Optional<String> type = Optional.empty();
  private final List<String> figures = new ArrayList<>();
  private final List<String> issuers = new ArrayList<>();
  private boolean stranger;

  private ClumsyNumber(List<String> tokens) {
    this.tokens = tokens;
  }

  static List<NumberQuery> read(String query) {
    if (query.length() > LONGEST_QUERY) {
      return List.of();
    }
    return new ClumsyNumber(tokens(Symbols.fold(query))).queries();
  }

  private List<NumberQuery> queries() {
    int i = 0;
    while (i < tokens.size() && !stranger) {
      i += take(i);
    }
    boolean number = !stranger && !figures.isEmpty() && figures.size() <= 2;
    if (!number || figures.getFirst().length() > MOST_DIGITS + 1) {
      return List.of();
    }
    OptionalInt year = year();
    if (figures.size() == 2 && year.isEmpty()) {
      return List.of();
    }
    return List.of(new NumberQuery(serial(), type, year, issuers));
  }

  private String serial() {
    String serial = figures.getFirst();
    int i = 0;
    while (i < serial.length() - 1
        && serial.charAt(i) == '0'
        && Character.isDigit(serial.charAt(i + 1))) {
      i++;
    }
    return serial.substring(i);
  }

  private OptionalInt year() {
    if (figures.size() < 2) {
      return OptionalInt.empty();
    }
    String last = figures.get(1);
    return last.length() == 4 ? NumberReader.yearAt(last, 0) : OptionalInt.empty();
  }

  /** Takes what starts at this token, and says how many tokens it is. */
  private int take(int i) {
    String token = tokens.get(i);
    if (Character.isDigit(token.charAt(0))) {
      figures.add(token);
      return 1;
    }
    if (typed(token)) {
      return 1;
    }
    for (int length = Math.min(4, tokens.size() - i); length > 1; length--) {
      String code = WORDS.get(String.join(" ", tokens.subList(i, i + length)));
      if (code != null) {
        type = Optional.of(type.orElse(code));
        return length;
      }
    }
    letters(token, i > 0 && isSymbol(tokens.get(i - 1)));
    return 1;
  }

  /**
   * @param behindSymbol whether another symbol stands before it
   */
  private void letters(String token, boolean behindSymbol) {
    if (FILLERS.contains(token)) {
      return;
    }
    if (WORDS.containsKey(token) && type.isEmpty()) {
      type = Optional.ofNullable(WORDS.get(token));
    } else if (Symbols.foldedType(token) && (type.isEmpty() || type.get().equals(token))) {
      type = Optional.of(token);
    } else if (known(token) && (behindSymbol || !EVERYDAY.contains(token))) {
      issuers.add(token);
    } else if (!glued(token)) {
      stranger = true;
    }
  }

  /** A type and a serial typed as one: {@code qd753}. */
  private boolean typed(String token) {
    int end = 0;
    while (end < token.length() && !Character.isDigit(token.charAt(end))) {
      end++;
    }
    String code = token.substring(0, end);
    String serial = token.substring(end);
    boolean one =
        figures.isEmpty()
            && type.isEmpty()
            && Symbols.foldedType(code)
            && !serial.isEmpty()
            && serial.chars().allMatch(Character::isDigit);
    if (one) {
      type = Optional.of(code);
      figures.add(serial);
    }
    return one;
  }

  private static boolean isSymbol(String token) {
    return Symbols.foldedType(token) || Symbols.foldedIssuer(token);
  }

  private static boolean known(String token) {
    return Symbols.foldedIssuer(token)
        || token.matches("(qh|ubtvqh)\\d{0,2}")
        || Symbols.foldedIssuer(token.replaceAll("\\d+$", ""));
  }

  /** A type and an issuer typed as one: {@code qdttg}. */
  private boolean glued(String token) {
    for (int at = Math.min(4, token.length() - 2); at > 0 && type.isEmpty(); at--) {
      if (Symbols.foldedType(token.substring(0, at)) && known(token.substring(at))) {
        type = Optional.of(token.substring(0, at));
        issuers.add(token.substring(at));
        return true;
      }
    }
    return false;
  }

  /** Runs of letters and of digits; digits stay with the letters that they follow. */
  private static List<String> tokens(String folded) {
    List<String> out = new ArrayList<>();
    int i = 0;
    while (i < folded.length()) {
      int end = i;
      boolean figure = Character.isDigit(folded.charAt(i));
      while (end < folded.length() && joins(folded.charAt(end), figure)) {
        end++;
      }
      if (end > i) {
        out.add(folded.substring(i, end));
      }
      i = Math.max(end, i + 1);
    }
    return out;
  }

  private static boolean joins(char c, boolean figure) {
    return figure ? Character.isDigit(c) : Character.isLetterOrDigit(c) || c == '&';
  }

  private static Map<String, String> words() {
    Map<String, String> out = new HashMap<>();
    for (DocumentType type : DocumentType.values()) {
      String code = type.stateCode().isEmpty() ? type.partyCode() : type.stateCode();
      boolean law = type == DocumentType.LAW || type == DocumentType.CODE;
      String folded = Symbols.fold(type.vietnamese()).replace("-", " ");
      if (law || !code.isEmpty()) {
        out.put(folded, law ? NumberQuery.LAW : Symbols.fold(code));
      }
    }
    return Map.copyOf(out);
  }
}
