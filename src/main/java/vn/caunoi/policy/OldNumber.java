package vn.caunoi.policy;

/**
 * The symbols of numbers before papers had year and type in the order of today: a body behind the
 * serial and a dash, its type code last or left out.
 *
 * <p>{@code 12-NV} (Bộ Nội vụ), {@code 18-BYT/TT} (Thông tư), {@code 8-LCT/HĐNN8} (a law of the
 * Council of State). The bodies of that time need not be known.
 */
final class OldNumber {
  private static final String ROMAN = "IVX";
  private static final String COUNCIL_OF_STATE = "HĐNN";

  private OldNumber() {}

  /** Whether these letters can be a body: two capitals or more, no type code, no figure. */
  static boolean body(String letters) {
    return letters.chars().filter(Character::isUpperCase).count() > 1
        && letters.chars().allMatch(c -> Character.isLetter(c) || c == '&')
        && letters.chars().anyMatch(c -> ROMAN.indexOf(c) < 0)
        && Symbols.type(letters).isEmpty();
  }

  /** Whether two symbols are a body and the type of what it issued. */
  static boolean turned(String body, String type) {
    return body(body) && (Symbols.type(type).isPresent() || type.startsWith(COUNCIL_OF_STATE));
  }
}
