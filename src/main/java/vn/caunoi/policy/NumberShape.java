package vn.caunoi.policy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.caunoi.policy.DocumentNumber.Form;

/**
 * What the printed parts of a number make together.
 *
 * @param number in its normal form
 * @param parts how many of the printed parts belong to it
 * @param sure whether every symbol is known and no mark is lost, so that the number needs no word
 *     before it to be one
 * @param repairs what had to be mended
 */
record NumberShape(DocumentNumber number, int parts, boolean sure, Set<Repair> repairs) {

  /** Finds the form of a number from its serial, its year, its parts and the gaps before them. */
  static Optional<NumberShape> of(
      String serial, OptionalInt year, List<SymbolLetters> parts, List<Gap> gaps) {
    return new Maker(serial, year, parts, gaps).make();
  }

  private static final class Maker {
    private static final List<String> CENTRAL = List.of("TTg", "CP", "TW");
    private static final int FEWEST_INITIALS = 4;

    private final String serial;
    private final OptionalInt year;
    private final List<SymbolLetters> parts;
    private final List<Gap> gaps;
    private final Set<Repair> repairs = EnumSet.noneOf(Repair.class);
    private boolean known = true;
    private int used = 1;

    Maker(String serial, OptionalInt year, List<SymbolLetters> parts, List<Gap> gaps) {
      this.serial = serial;
      this.year = year;
      this.parts = parts;
      this.gaps = gaps;
    }

    Optional<NumberShape> make() {
      String first = parts.getFirst().printed();
      if (year.isPresent() && isLaw(first)) {
        return law(first.toUpperCase(Locale.ROOT), gaps.getFirst());
      }
      Optional<Symbols.Found> type = Symbols.type(first);
      if (type.isPresent() && parts.size() > 1) {
        return typed(note(type.get()), issuers(1, parts.size()), gaps.get(1).mark());
      }
      Optional<NumberShape> split = split(first);
      return split.isPresent() ? split : untyped(first);
    }

    /** A law's number, the mark before the parliament printed or lost: {@code 51/2010QH12}. */
    private Optional<NumberShape> law(String term, Gap gap) {
      if (gap.mark() == Gap.NOTHING) {
        repairs.add(Repair.SEPARATORS);
      }
      boolean joined = gap.marked() || gap.mark() == Gap.NOTHING;
      return joined ? made(Form.LAW, "", List.of(term)) : Optional.empty();
    }

    /** A type code and issuers, in the order of the state or of the Party. */
    private Optional<NumberShape> typed(
        Symbols.Symbol type, List<Symbols.Symbol> issuers, char second) {
      if (issuers.isEmpty()) {
        return Optional.empty();
      }
      char first = gaps.getFirst().mark();
      List<String> names = issuers.stream().map(Symbols.Symbol::normal).toList();
      if (year.isPresent()) {
        if (first != '/') {
          repairs.add(Repair.SEPARATORS);
        }
        return made(Form.NORMATIVE, type.normal(), names);
      }
      boolean party = isParty(type, issuers.getFirst(), first, second);
      if (party ? first != '-' || second != '/' : first != '/' || second != '-') {
        repairs.add(Repair.SEPARATORS);
      }
      return made(party ? Form.PARTY : Form.ADMINISTRATIVE, type.normal(), names);
    }

    private static boolean isParty(
        Symbols.Symbol type, Symbols.Symbol issuer, char first, char second) {
      if (issuer.order() == Symbols.Order.ANY && type.order() != Symbols.Order.ANY) {
        return type.order() == Symbols.Order.PARTY;
      }
      return switch (issuer.order()) {
        case PARTY -> true;
        case STATE -> false;
        case ANY -> first == '-' && second == '/';
      };
    }

    /** A type code and an issuer printed as one: {@code QĐBYT}, {@code NĐCP}, {@code NQTW}. */
    private Optional<NumberShape> split(String letters) {
      for (int at = Math.min(4, letters.length() - 2); at >= 1; at--) {
        Optional<Symbols.Found> type = Symbols.type(letters.substring(0, at));
        Optional<Symbols.Found> issuer = Symbols.issuer(letters.substring(at));
        boolean whole = Symbols.issuer(letters).isPresent();
        if (type.isPresent() && issuer.isPresent() && !whole && gaps.getFirst().marked()) {
          repairs.add(Repair.SEPARATORS);
          known &= gaps.getFirst().mark() == '/';
          List<Symbols.Symbol> issuers = new ArrayList<>(List.of(note(issuer.get())));
          issuers.addAll(issuers(1, parts.size()));
          char mark = gaps.getFirst().mark();
          return typed(note(type.get()), issuers, mark == '/' ? '-' : '/');
        }
      }
      return Optional.empty();
    }

    private Optional<NumberShape> untyped(String first) {
      Gap gap = gaps.getFirst();
      boolean loose = !gap.marked() || year.isPresent();
      if (loose) {
        return Optional.empty();
      }
      if (parts.size() == 1) {
        return alone(first, gap);
      }
      if (gap.mark() != '/') {
        return turned(first);
      }
      List<String> names = issuers(0, parts.size()).stream().map(Symbols.Symbol::normal).toList();
      if (names.size() < 2) {
        return alone(first, gap);
      }
      if (gaps.get(1).mark() == '/') {
        known = false;
        String head = names.get(0) + "/" + names.get(1);
        List<String> rest = new ArrayList<>(List.of(head));
        rest.addAll(names.subList(2, names.size()));
        return made(Form.OTHER, "", rest);
      }
      known &= Symbols.issuer(first).isPresent();
      return made(Form.LETTER, "", names);
    }

    /** Body before type, as ministries wrote until the nineties: {@code 18-BYT/TT}. */
    private Optional<NumberShape> turned(String first) {
      String type = parts.get(1).printed();
      boolean marks = gaps.getFirst().mark() == '-' && gaps.get(1).mark() == '/';
      if (!marks || !OldNumber.turned(first, type)) {
        return Optional.empty();
      }
      used = 2;
      known = false;
      return made(
          Form.OLD,
          "",
          List.of(
              issuer(first), Symbols.type(type).map(this::note).orElse(unknown(type)).normal()));
    }

    /** A body's symbol in its normal form, as printed where it is not known. */
    private String issuer(String letters) {
      return Symbols.issuer(letters).map(this::note).orElseGet(() -> unknown(letters)).normal();
    }

    /** One symbol behind the serial: a decree of the nineties, or a letter without its unit. */
    private Optional<NumberShape> alone(String letters, Gap gap) {
      Optional<Symbols.Found> issuer = Symbols.issuer(letters);
      boolean dash = gap.mark() == '-';
      boolean initials = dash ? OldNumber.body(letters) : gap.mark() == '/' && initials(letters);
      if ((issuer.isEmpty() && !initials) || !gap.tight()) {
        return Optional.empty();
      }
      Symbols.Symbol symbol = issuer.map(this::note).orElseGet(() -> unknown(letters));
      boolean old = DocumentNumber.OLD_ISSUERS.contains(symbol.normal());
      known = old;
      boolean letter = (gap.mark() == '/' || dash) && symbol.order() != Symbols.Order.PARTY;
      return old || letter
          ? made(old || dash ? Form.OLD : Form.OTHER, "", List.of(symbol.normal()))
          : Optional.empty();
    }

    /** The initials of a unit that is not known: {@code 285/CCTTHC}. */
    private static boolean initials(String letters) {
      return letters.length() >= FEWEST_INITIALS
          && letters.chars().allMatch(Character::isUpperCase);
    }

    private List<Symbols.Symbol> issuers(int from, int to) {
      List<Symbols.Symbol> out = new ArrayList<>();
      for (int i = from; i < to; i++) {
        String printed = parts.get(i).printed();
        Optional<Symbols.Found> whole = i + 1 < to ? parted(i) : Optional.empty();
        Optional<Symbols.Found> found = whole.or(() -> Symbols.issuer(printed));
        if (printed.length() < 2) {
          return out;
        }
        if (whole.isPresent()) {
          repairs.add(Repair.ISSUER);
          i++;
        }
        known &= found.isPresent() || i > from || isLaw(printed);
        out.add(found.map(this::note).orElseGet(() -> unknown(printed)));
        used = i + 1;
      }
      return out;
    }

    /** A symbol with a dash of its own: {@code BLĐ-TBXH}, {@code LĐ-TB&XH}. */
    private Optional<Symbols.Found> parted(int first) {
      String head = parts.get(first).printed();
      String rest = parts.get(first + 1).printed();
      boolean whole = Symbols.exact(head + rest) || Symbols.issuer(rest).isEmpty();
      return gaps.get(first + 1).mark() == '-' && whole
          ? Symbols.issuer(head + rest)
          : Optional.empty();
    }

    private static Symbols.Symbol unknown(String printed) {
      boolean term = isLaw(printed);
      return new Symbols.Symbol(
          printed.replace('Ð', 'Đ'), term ? Symbols.Order.STATE : Symbols.Order.ANY);
    }

    private static boolean isLaw(String letters) {
      int end = letters.length();
      while (end > 0 && Character.isDigit(letters.charAt(end - 1))) {
        end--;
      }
      String base = letters.substring(0, end).toUpperCase(Locale.ROOT);
      return base.equals("QH") || base.equals("UBTVQH");
    }

    /** Type code and issuer with their mark behind a serial that lost its own: {@code 20NQ/TW}. */
    private boolean unmistakable(Form form) {
      boolean typed = form == Form.PARTY || form == Form.ADMINISTRATIVE;
      boolean central = CENTRAL.contains(parts.get(used - 1).printed());
      char mark = gaps.getFirst().mark();
      return typed && used == 2 && (mark == Gap.NOTHING || (mark == ' ' && central));
    }

    private static boolean small(SymbolLetters part) {
      return part.printed().chars().noneMatch(Character::isUpperCase);
    }

    private Symbols.Symbol note(Symbols.Found found) {
      found.repair().ifPresent(repairs::add);
      return found.symbol();
    }

    private Optional<NumberShape> made(Form form, String type, List<String> names) {
      boolean odd = gaps.subList(0, used).stream().anyMatch(Gap::odd);
      if (odd) {
        repairs.add(Repair.SEPARATORS);
      }
      boolean small = used < 2 && small(parts.getFirst());
      boolean marked = (gaps.getFirst().marked() || unmistakable(form)) && !odd && !small;
      return Optional.of(
          new NumberShape(
              new DocumentNumber(form, serial, year, type, names), used, known && marked, repairs));
    }
  }
}
