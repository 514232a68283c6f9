package vn.caunoi.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.caunoi.policy.DataTable;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.Span;
import vn.caunoi.policy.UnitKind;

/** The lines of a letterhead and of a signing block that stand alone whatever surrounds them. */
final class LetterheadWords {
  private static final int LONGEST = 60;
  private static final int OPENING = 30;
  private static final String INDEPENDENCE = " doc lap";
  private static final List<String> PLACES =
      UnitKind.all().stream().map(kind -> Fold.key(kind.name())).toList();
  private static final Set<String> TYPES = new HashSet<>();
  private static final Set<String> MOTTOS = new HashSet<>();
  private static final Set<String> ALONE = new HashSet<>();
  private static final List<String> OPENERS;
  private static final List<String> FORMULAS;

  static {
    for (DocumentType type : DocumentType.values()) {
      TYPES.add(Fold.key(type.vietnamese()));
    }
    List<List<String>> rows = DataTable.read(LetterheadWords.class, "letterhead-lines.tsv", 2);
    rows.stream()
        .filter(r -> r.get(1).equals("motto"))
        .forEach(r -> MOTTOS.add(Fold.key(r.getFirst())));
    rows.stream()
        .filter(r -> r.get(1).equals("alone"))
        .forEach(r -> ALONE.add(Fold.key(r.getFirst())));
    OPENERS = rows.stream().filter(r -> r.get(1).equals("opens")).map(List::getFirst).toList();
    FORMULAS = rows.stream().filter(r -> r.get(1).equals("body")).map(List::getFirst).toList();
  }

  private LetterheadWords() {}

  /** Whether it is nothing but the word for a type of document, in capitals. */
  static boolean isTypeWord(String text, Span line) {
    return line.length() <= LONGEST
        && LineShape.isCapitals(text, line.start(), line.end())
        && TYPES.contains(Fold.key(line.of(text)));
  }

  /** Whether it is in capitals and opens with the word for a type of document. */
  static boolean opensWithType(String text, Span line) {
    if (line.length() > 2 * LONGEST || !LineShape.of(text, line).capitals()) {
      return false;
    }
    String key = Fold.key(line.of(text));
    return TYPES.stream().anyMatch(type -> key.startsWith(type + " "));
  }

  /** Whether it is the name of the state or Party, or the state's motto. */
  static boolean isMotto(String text, Span line) {
    if (line.length() > 2 * LONGEST) {
      return false;
    }
    return isMotto(Fold.key(line.of(text)));
  }

  private static boolean isMotto(String key) {
    return MOTTOS.contains(key)
        || (key.contains(INDEPENDENCE)
            && MOTTOS.stream().anyMatch(m -> key.startsWith(m + INDEPENDENCE)));
  }

  /** Whether neither the line before nor the line behind can go on with it. */
  static boolean standsAlone(String text, Span line) {
    if (line.length() > 2 * LONGEST) {
      return false;
    }
    String key = Fold.key(line.of(text));
    boolean type = TYPES.contains(key) && LineShape.isCapitals(text, line.start(), line.end());
    return isMotto(key) || (line.length() <= LONGEST && (type || ALONE.contains(key)));
  }

  /** Whether short text bears the signs of a signing block or a list of recipients. */
  static boolean isSigned(String words) {
    String key = words.toLowerCase(Locale.ROOT);
    return OPENERS.stream()
        .filter(o -> !o.equals("kính gửi"))
        .anyMatch(o -> key.startsWith(o) || key.contains(" " + o));
  }

  /** Whether it starts a block: a number, a line of the signing block, the list of recipients. */
  static boolean opensBlock(String text, Span line) {
    String start = text.substring(line.start(), Math.min(line.end(), line.start() + OPENING));
    String small = start.toLowerCase(Locale.ROOT);
    return dateline(start)
        || OPENERS.stream()
            .anyMatch(o -> (Character.isUpperCase(o.charAt(0)) ? start : small).startsWith(o));
  }

  /** The mark that opens an article's lead: {@code (BNP) - …}, {@code (Dân trí) - …}. */
  private static boolean dateline(String start) {
    int close = start.startsWith("(") ? start.indexOf(')') : -1;
    int dash = close + 1;
    while (dash > 0 && dash < start.length() && start.charAt(dash) == ' ') {
      dash++;
    }
    return close > 1 && dash < start.length() && "-–".indexOf(start.charAt(dash)) >= 0;
  }

  /** Whether it opens as the text behind a title does: {@code Căn cứ …}, {@code Thực hiện …}. */
  static boolean opensBody(String text, Span line) {
    return FORMULAS.stream().anyMatch(f -> text.startsWith(f + " ", line.start()));
  }

  /**
   * Whether the second of two lines in capitals goes on with the name of a body: {@code VÀ XÃ HỘI},
   * {@code TỈNH …}, but no body of its own such as {@code TỈNH ỦY …}.
   */
  static boolean goesOnWithName(String text, Span before, Span next) {
    String key = Fold.key(next.of(text)) + " ";
    if (key.startsWith("va ")) {
      return true;
    }
    String first = " " + Fold.key(before.of(text)) + " ";
    for (String place : PLACES) {
      if (key.startsWith(place + " ") && !key.startsWith(place + " uy ")) {
        return PLACES.stream().noneMatch(p -> first.contains(" " + p + " "));
      }
    }
    return false;
  }
}
