package vn.caunoi.web;

import java.util.List;
import java.util.Optional;
import vn.caunoi.policy.Span;

/**
 * How a section is named: by a title, or, where its heading is a whole sentence, by its mark alone.
 *
 * <table>
 *   <caption>Forms</caption>
 *   <tr><th>heading</th><th>mark of a sentence</th></tr>
 *   <tr><td>Điều 3. Kinh phí</td><td></td></tr>
 *   <tr><td>Điều 2. Quyết định này có hiệu lực kể từ ngày ký.</td><td>Điều 2.</td></tr>
 *   <tr><td>5. Kinh phí: 9 triệu đồng một năm;</td><td>5.</td></tr>
 *   <tr><td>Điều 1. Phê duyệt Kế hoạch với các nội dung sau:</td><td></td></tr>
 * </table>
 *
 * @param words on one line
 * @param mark that opens the sentence; empty where the heading is a title
 */
record SectionName(String words, Optional<Span> mark) {
  private static final List<String> WORDS = List.of("Điều ", "ĐIỀU ", "Khoản ", "KHOẢN ");

  /** A mark's number or letter has at most so many characters: "2.1.1.". */
  private static final int LONGEST_ORDINAL = 9;

  /** A title is not longer than that, whether it ends in a stop or not. */
  private static final int LONGEST_TITLE = 220;

  private static final int LONGEST_SHOWN = 100;

  static SectionName of(Span heading, String text) {
    String printed = heading.of(text);
    String words = onOneLine(printed);
    int end = sentence(words) ? markEnd(printed) : 0;
    return new SectionName(
        words,
        end > 0 && end < printed.length()
            ? Optional.of(new Span(heading.start(), heading.start() + end))
            : Optional.empty());
  }

  static String onOneLine(String printed) {
    return printed.replaceAll("\\s+", " ").strip();
  }

  /** The words, cut at a word where they are many. */
  String shown() {
    return shown(words);
  }

  static String shown(String words) {
    if (words.length() <= LONGEST_SHOWN) {
      return words;
    }
    int end = words.lastIndexOf(' ', LONGEST_SHOWN);
    return words.substring(0, end > 0 ? end : LONGEST_SHOWN) + " …";
  }

  /** Whether the mark bears a name, as an article's does, and may stand alone. */
  boolean article() {
    return WORDS.stream().anyMatch(words::startsWith);
  }

  private static boolean sentence(String words) {
    return words.endsWith(".") || words.endsWith(";") || words.length() > LONGEST_TITLE;
  }

  /** Where the mark ends; 0 where there is none. */
  private static int markEnd(String printed) {
    int from =
        WORDS.stream().filter(printed::startsWith).mapToInt(String::length).findFirst().orElse(0);
    int to = from;
    while (to < printed.length()
        && to - from < LONGEST_ORDINAL
        && (Character.isLetterOrDigit(printed.charAt(to)) || printed.charAt(to) == '.')) {
      to++;
    }
    if (to < printed.length() && to > from && ":)".indexOf(printed.charAt(to)) >= 0) {
      return to + 1;
    }
    return to > from + 1 && printed.charAt(to - 1) == '.' ? to : 0;
  }
}
