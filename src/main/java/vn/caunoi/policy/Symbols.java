package vn.caunoi.policy;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The letters that numbers are made of: type codes and issuers' symbols ({@code symbols.tsv}). */
final class Symbols {
  private static final int LONGEST_TYPE = 4;
  private static final Symbols ALL = new Symbols(DataTable.read("symbols.tsv", 4));

  /** Which order of separators the numbers with a symbol keep. */
  enum Order {
    STATE,
    PARTY,
    ANY
  }

  /** A symbol in its normal form. */
  record Symbol(String normal, Order order) {}

  /** A symbol found, with what had to be mended. */
  record Found(Symbol symbol, Optional<Repair> repair) {}

  private final Map<String, Symbol> types = new LinkedHashMap<>();
  private final Map<String, Symbol> issuers = new LinkedHashMap<>();
  private final Map<String, Symbol> foldedTypes = new HashMap<>();
  private final Map<String, Symbol> foldedIssuers = new HashMap<>();
  private final Map<String, Symbol> misprints = new HashMap<>();

  private Symbols(List<List<String>> rows) {
    for (List<String> row : rows) {
      Symbol symbol = new Symbol(row.get(0), Order.valueOf(row.get(2)));
      boolean type = row.get(1).equals("TYPE");
      (type ? types : issuers).put(upper(symbol.normal), symbol);
      (type ? foldedTypes : foldedIssuers).putIfAbsent(fold(symbol.normal), symbol);
      DataTable.list(row.get(3)).forEach(wrong -> misprints.put(key(type, wrong), symbol));
    }
  }

  /** The type code that these letters print, damaged or not. */
  static Optional<Found> type(String printed) {
    return ALL.find(printed, ALL.types, ALL.foldedTypes, true);
  }

  /** The issuer's symbol that these letters print, damaged or not. */
  static Optional<Found> issuer(String printed) {
    return ALL.find(printed, ALL.issuers, ALL.foldedIssuers, false);
  }

  /** Whether these letters print a symbol exactly, small letters raised or not. */
  static boolean exact(String printed) {
    String upper = upper(printed);
    return ALL.issuers.containsKey(upper) || ALL.types.containsKey(upper);
  }

  /** Whether these letters are met in the place of a symbol. */
  static boolean misprint(String printed) {
    return ALL.misprints.containsKey(key(true, printed))
        || ALL.misprints.containsKey(key(false, printed));
  }

  /** Whether these letters name a parliament's term: {@code qh12}. */
  static boolean term(String printed) {
    int end = printed.length();
    while (end > 0 && Character.isDigit(printed.charAt(end - 1))) {
      end--;
    }
    String base = upper(printed.substring(0, end));
    return end < printed.length() && (base.equals("QH") || base.equals("UBTVQH"));
  }

  /** Whether a type code and an issuer's symbol are printed as one: {@code QĐTTg}. */
  static boolean compound(String printed) {
    for (int at = Math.min(LONGEST_TYPE, printed.length() - 2); at >= 2; at--) {
      if (ALL.types.containsKey(upper(printed.substring(0, at)))
          && ALL.normal(printed.substring(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean normal(String letters) {
    Symbol symbol = issuers.get(upper(letters));
    return symbol != null && symbol.normal.equals(letters);
  }

  /** The type code whose letters are these without marks, where there is one: {@code qd}. */
  static boolean foldedType(String folded) {
    return ALL.foldedTypes.containsKey(folded);
  }

  static boolean foldedIssuer(String folded) {
    return ALL.foldedIssuers.containsKey(folded);
  }

  /** Lower case without marks, {@code đ} as {@code d}, for comparison with what people type. */
  static String fold(String printed) {
    String plain = Normalizer.normalize(printed, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = Character.toLowerCase(plain.charAt(i));
      if (c == 'đ' || c == 'ð') {
        out.append('d');
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private Optional<Found> find(
      String printed, Map<String, Symbol> exact, Map<String, Symbol> folded, boolean type) {
    String letters = printed.replace('Ð', 'Đ').replace('ð', 'đ');
    Symbol same = exact.get(upper(letters));
    if (same != null) {
      boolean raised = !same.normal.equals(letters);
      return Optional.of(new Found(same, raised ? Optional.of(Repair.CAPITALS) : Optional.empty()));
    }
    Symbol meant = misprints.get(key(type, letters));
    if (meant != null) {
      boolean letter = type || meant.order == Order.PARTY;
      return Optional.of(new Found(meant, Optional.of(letter ? Repair.LETTERS : Repair.ISSUER)));
    }
    return Optional.ofNullable(folded.get(fold(letters)))
        .map(s -> new Found(s, Optional.of(Repair.LETTERS)));
  }

  private static String key(boolean type, String letters) {
    return (type ? "t" : "i") + upper(letters);
  }

  private static String upper(String letters) {
    return letters.toUpperCase(Locale.ROOT);
  }
}
