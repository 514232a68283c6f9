package vn.caunoi.text;

/**
 * The Icelandic letter that looks like Đ and stands for it in many Vietnamese files.
 *
 * <p>Vietnamese has Đ at the head of a syllable or among the capitals of an abbreviation; Icelandic
 * has Eth in neither place but in words all in capitals.
 */
final class Eth {
  static final char CAPITAL = '\u00D0';
  static final char SMALL = '\u00F0';

  private Eth() {}

  /** Đ or đ where this Eth stands as a Vietnamese word has it, else the Eth itself. */
  static char letter(String text, int at) {
    char c = text.charAt(at);
    boolean head = at == 0 || !Character.isLetter(text.charAt(at - 1));
    boolean abbreviation = c == CAPITAL && !head && Character.isUpperCase(text.charAt(at - 1));
    if (!head && !abbreviation) {
      return c;
    }
    return c == CAPITAL ? 'Đ' : 'đ';
  }
}
