package vn.caunoi.policy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads one number as it is printed, damaged or not: the serial, perhaps a year, then symbols and
 * the gaps between them. What the parts make together is {@link NumberShape}'s business.
 */
final class NumberReader {
  private static final int MOST_DIGITS = 5;
  private static final int MOST_PARTS = 8;
  private static final int FIRST_YEAR = 1945;
  private static final int LAST_YEAR = 2099;

  private final CharSequence text;
  private final List<SymbolLetters> parts = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();
  private String serial = "";
  private boolean parted;
  private boolean misread;
  private OptionalInt year = OptionalInt.empty();

  private NumberReader(CharSequence text) {
    this.text = text;
  }

  static Optional<NumberGrammar.Reading> read(CharSequence text, int offset) {
    int digits = MisreadSerial.opens(text, offset) ? offset + 1 : offset;
    int plain = serialEnd(text, digits);
    int serialEnd = plain == digits ? plain : grouped(text, digits, plain);
    if (serialEnd == digits || !goesOn(text, serialEnd)) {
      return Optional.empty();
    }
    NumberReader reader = new NumberReader(text);
    reader.parted = serialEnd > plain;
    String printed =
        text.subSequence(offset, plain).toString()
            + text.subSequence(reader.parted ? plain + 1 : plain, serialEnd);
    reader.serial = MisreadSerial.mended(printed);
    reader.misread = !reader.serial.equals(printed);
    reader.readParts(reader.readYear(Gap.at(text, serialEnd)));
    return reader.parts.isEmpty() ? Optional.empty() : reader.reading();
  }

  /** A cheap look at what follows, since most digits of a text start no number. */
  private static boolean goesOn(CharSequence text, int offset) {
    int i = Gap.skipBlanks(text, offset);
    if (i >= text.length()) {
      return false;
    }
    char c = text.charAt(i);
    return "/-&_\\".indexOf(c) >= 0 || c > 0x2000 || Character.isUpperCase(c);
  }

  /** Offset behind a serial in groups of thousands: {@code 1.190/QĐ-TTg}. */
  private static int grouped(CharSequence text, int offset, int first) {
    int end = digitsEnd(text, Math.min(text.length(), first + 1));
    boolean group =
        first - offset == 1
            && end == first + 4
            && (text.charAt(first) == '.' || text.charAt(first) == ' ')
            && end < text.length()
            && "/- ".indexOf(text.charAt(end)) >= 0;
    return group ? end : first;
  }

  /** Offset behind one to five digits and at most one letter; the offset itself where none. */
  static int serialEnd(CharSequence text, int offset) {
    int i = digitsEnd(text, offset);
    if (i == offset || i - offset > MOST_DIGITS) {
      return offset;
    }
    boolean lettered =
        i + 1 < text.length()
            && Character.isLetter(text.charAt(i))
            && (text.charAt(i + 1) == '/' || text.charAt(i + 1) == '-');
    return lettered ? i + 1 : i;
  }

  static int digitsEnd(CharSequence text, int offset) {
    int i = offset;
    int most = Math.min(text.length(), offset + MOST_DIGITS + 1);
    while (i < most && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  /** Takes a year behind this gap, and returns the gap behind it. */
  private Gap readYear(Gap gap) {
    OptionalInt found = gap.marked() ? yearAt(text, gap.end()) : OptionalInt.empty();
    if (found.isEmpty()) {
      return gap;
    }
    year = found;
    return Gap.at(text, gap.end() + 4);
  }

  static OptionalInt yearAt(CharSequence text, int offset) {
    if (digitsEnd(text, offset) != offset + 4) {
      return OptionalInt.empty();
    }
    int value = Integer.parseInt(text, offset, offset + 4, 10);
    return value >= FIRST_YEAR && value <= LAST_YEAR ? OptionalInt.of(value) : OptionalInt.empty();
  }

  private void readParts(Gap first) {
    Gap gap = first;
    while (parts.size() < MOST_PARTS && belongs(gap)) {
      SymbolLetters part = SymbolLetters.at(text, gap.end());
      boolean next = parts.size() > 1 && gap.mark() == '/' && isType(part);
      if (part.isEmpty() || next) {
        return;
      }
      gaps.add(gap);
      parts.add(part);
      if (part.glued()) {
        return;
      }
      gap = Gap.at(text, part.end());
    }
  }

  /** Whether the part behind this gap still belongs to the number. */
  private boolean belongs(Gap gap) {
    boolean dot = gap.end() > 0 && text.charAt(gap.end() - 1) == '.';
    if (parts.isEmpty() || (dot && gaps.getFirst().mark() != '/')) {
      return gap.mark() != Gap.APART && !dot;
    }
    if (!gap.marked()) {
      return false;
    }
    if (gap.tight() || (gap.broken() && !gap.before())) {
      return true;
    }
    boolean joint = parts.getFirst().printed().startsWith("TTLT");
    return joint || (parts.size() == 1 && (isType(parts.getFirst()) || isUnit(gap)));
  }

  /**
   * A unit's known symbol behind a body's, blanks round the dash: {@code LĐTBXH - BTXH}; one of two
   * letters where the dash stands at the body's: {@code LĐTBXH- TE}.
   */
  private boolean isUnit(Gap gap) {
    String unit = SymbolLetters.at(text, gap.end()).printed();
    return gap.mark() == '-'
        && Symbols.exact(parts.getFirst().printed())
        && unit.length() > (gap.before() ? 2 : 1)
        && Symbols.issuer(unit).isPresent();
  }

  private static boolean isType(SymbolLetters part) {
    return Symbols.type(part.printed()).isPresent();
  }

  private Optional<NumberGrammar.Reading> reading() {
    return NumberShape.of(serial, year, parts, gaps)
        .filter(shape -> !misread || shape.sure())
        .map(shape ->
            new NumberGrammar.Reading(
                shape.number(), end(shape.parts()), shape.sure() && !parted, repairs(shape)));
  }

  private int end(int used) {
    return parts.get(used - 1).end();
  }

  private List<String> repairs(NumberShape shape) {
    Set<Repair> repairs = EnumSet.noneOf(Repair.class);
    repairs.addAll(shape.repairs());
    if (parted) {
      repairs.add(Repair.SEPARATORS);
    }
    if (misread) {
      repairs.add(Repair.LETTERS);
    }
    for (int i = 0; i < shape.parts(); i++) {
      if (gaps.get(i).broken()) {
        repairs.add(Repair.LINE_BREAK);
      }
      if (parts.get(i).spaced()) {
        repairs.add(Repair.SPACES);
      }
      if (parts.get(i).glued()) {
        repairs.add(Repair.GLUED);
      }
    }
    return repairs.stream().map(Repair::code).toList();
  }
}
