package vn.caunoi.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.caunoi.policy.Bodies;
import vn.caunoi.policy.DataTable;
import vn.caunoi.policy.DocumentNumber;
import vn.caunoi.policy.DocumentSystem;
import vn.caunoi.policy.DocumentType;
import vn.caunoi.policy.IssuingBody;
import vn.caunoi.policy.Level;
import vn.caunoi.policy.PolicyDate;

/** Keys under which numbers are looked up, and what a number tells of its issuer by itself. */
final class NumberKeys {
  /** Codes of papers whose numbers always hold the year: one without it has lost it. */
  private static final Set<String> ALWAYS_WITH_YEAR = Set.of("NĐ", "TT", "TTLT", "NQLT");

  /** Symbols that local bodies bear as well ({@code shared-symbols.tsv}). */
  private static final Set<String> SHARED =
      DataTable.read(NumberKeys.class, "shared-symbols.tsv", 2).stream()
          .map(List::getFirst)
          .collect(Collectors.toUnmodifiableSet());

  /** Symbols met, so many as there are in the corpus. */
  private static final Map<String, List<IssuingBody>> BODIES = new ConcurrentHashMap<>();

  private NumberKeys() {}

  /**
   * Equal for numbers that can name one document: {@code 81/CP} and {@code 81-CP}, {@code
   * 18-BYT/TT} and {@code 18/BYT-TT}.
   */
  static String of(DocumentNumber number) {
    if (number.form() == DocumentNumber.Form.OLD && !number.ofGovernment()) {
      return lower(number.serialKey() + "/" + String.join("-", number.issuers()));
    }
    if (number.form() == DocumentNumber.Form.OTHER
        && number.issuers().size() == 1
        && DocumentNumber.OLD_ISSUERS.contains(number.issuers().getFirst())) {
      return number.serialKey() + "-" + lower(number.issuers().getFirst());
    }
    return number.key();
  }

  /** The key without the year, for numbers that must have one and were printed without. */
  static Optional<String> withoutYear(DocumentNumber number) {
    return ALWAYS_WITH_YEAR.contains(number.type())
        ? Optional.of(
            lower(
                number.serialKey()
                    + "/"
                    + number.type()
                    + "-"
                    + String.join("-", number.issuers())))
        : Optional.empty();
  }

  /** Keys that two documents of this number share where they may be one, or be cited as one. */
  static List<String> places(Traits traits) {
    List<String> out = new ArrayList<>();
    traits
        .number()
        .map(NumberKeys::of)
        .ifPresent(number -> {
          if (traits.central()) {
            out.add(number);
          } else {
            Places.key(traits.place()).ifPresent(place -> out.add(number + " " + place));
          }
          day(traits).ifPresent(day -> out.add(number + " " + day));
        });
    return out;
  }

  private static Optional<String> day(Traits traits) {
    return traits.date().filter(PolicyDate.Day.class::isInstance).map(PolicyDate::iso);
  }

  /** The key of a short form: type and serial. */
  static String serial(DocumentType type, String serial) {
    return type.name() + "#" + plain(serial);
  }

  /** Whether the number itself names a central body, so that it needs no place. */
  static boolean central(DocumentNumber number) {
    return switch (number.form()) {
      case LAW, STANDARD -> true;
      case LETTER -> false;
      case OLD -> number.ofGovernment() || namesBody(number);
      case NORMATIVE, ADMINISTRATIVE, PARTY, OTHER -> namesBody(number);
    };
  }

  private static boolean namesBody(DocumentNumber number) {
    for (String symbol : number.issuers()) {
      if (!SHARED.contains(symbol) && !ofSymbol(symbol).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The central bodies that the symbols of a number name; three for {@code TW}. */
  static List<IssuingBody> bodies(DocumentNumber number) {
    return number.issuers().stream()
        .filter(symbol -> !SHARED.contains(symbol))
        .flatMap(symbol -> ofSymbol(symbol).stream())
        .toList();
  }

  /** Of the National Assembly's symbols the number of its term is left out: {@code QH15}. */
  private static List<IssuingBody> ofSymbol(String symbol) {
    return BODIES.computeIfAbsent(
        symbol,
        s -> {
          List<IssuingBody> found = Bodies.ofSymbol(s);
          List<IssuingBody> all =
              found.isEmpty() ? Bodies.ofSymbol(s.replaceAll("[0-9]+$", "")) : found;
          return all.stream().filter(body -> body.level() == Level.CENTRAL).toList();
        });
  }

  /** The one central body that the number names, where it names exactly one. */
  static Optional<IssuingBody> onlyBody(DocumentNumber number) {
    List<IssuingBody> bodies = central(number) ? bodies(number) : List.of();
    return bodies.size() == 1 ? Optional.of(bodies.getFirst()) : Optional.empty();
  }

  /**
   * Whether serials of this number run on for more than one year: the Party's do, the state's do
   * not.
   */
  static boolean runsByTerm(DocumentNumber number) {
    return number.system() == DocumentSystem.PARTY;
  }

  /** Whether the number holds the year of its document. */
  static boolean holdsYear(DocumentNumber number) {
    return number.year().isPresent();
  }

  private static String plain(String serial) {
    int i = 0;
    while (i < serial.length() - 1 && serial.charAt(i) == '0') {
      i++;
    }
    return lower(serial.substring(i));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
