package vn.caunoi.extraction;

import java.util.List;

/**
 * Tells whether nothing stands beside a time of publication but what belongs to it.
 *
 * <table>
 *   <caption>What may stand there</caption>
 *   <tr><td>Thứ sáu, 08/01/2021 - 12:19 GMT+7</td><td>words of time</td></tr>
 *   <tr><td>Chính trị 13-05-2022</td><td>a section of the site before the day</td></tr>
 *   <tr><td>QTO - 03/07/2024 11:30</td><td>an outlet, or a person's name</td></tr>
 *   <tr><td>Đăng ngày 08/01/2021 bởi Phòng Công tác xã hội</td>
 *       <td>anybody, where words of posting stand right before the day</td></tr>
 * </table>
 */
final class TimeCompany {
  /** Words that may stand beside a time, longest first. */
  private static final List<String> COMPANY = WordLists.list("timestamp.company");

  /** How the names of those begin that put their own name beside the time. */
  private static final List<String> OUTLETS = WordLists.list("timestamp.outlets");

  /** Open a line that tells who put an article on its page. */
  private static final List<String> POSTERS = WordLists.list("timestamp.posters");

  /** Stand right before the day of posting. */
  private static final List<String> LABELS = WordLists.list("timestamp.labels");

  private static final int LONGEST_MARK = 6;

  /** A person's name, or a button. */
  private static final int MOST_WORDS = 5;

  private static final int MOST_LABELLED_WORDS = 9;

  private TimeCompany() {}

  static boolean fits(Line line, Timestamp stamp) {
    String words = rest(line, stamp);
    int count = words.split("\\s+", -1).length;
    boolean open = !line.text().endsWith(".");
    boolean told = stamp.time().isPresent() || line.opensWithAny(POSTERS);
    return words.isEmpty()
        || section(line, stamp)
        || (told && ((open && count <= MOST_WORDS) || outlet(words)))
        || (open && labelled(line, stamp) && count <= MOST_LABELLED_WORDS);
  }

  /** Whether the line names the day of the week, as the masthead of a page does for today. */
  static boolean weekday(Line line) {
    return COMPANY.stream()
        .filter(w -> w.startsWith("thu ") || w.equals("chu nhat"))
        .anyMatch(w -> Words.contains(line.folded(), w));
  }

  /** Whether letters are missing, or the name of an outlet opens a text. */
  static boolean outletOrNothing(String before) {
    return before.chars().noneMatch(Character::isLetter)
        || OUTLETS.stream().anyMatch(o -> Words.at(before, 0, o));
  }

  /** Whether a line tells who put an article on its page: {@code Đăng bởi: Ban Biên tập}. */
  static boolean poster(Line line) {
    return POSTERS.stream()
        .mapToInt(p -> Words.end(line.folded(), 0, p))
        .anyMatch(end -> end > 0 && end < line.length() && line.text().charAt(end) == ':');
  }

  /** What stands beside the time but for words of time. */
  private static String rest(Line line, Timestamp stamp) {
    String rest =
        line.folded().substring(0, stamp.start()) + " " + line.folded().substring(stamp.end());
    for (String word : COMPANY) {
      for (int at = Words.find(rest, 0, word); at >= 0; at = Words.find(rest, at, word)) {
        rest =
            rest.substring(0, at) + " ".repeat(word.length()) + rest.substring(at + word.length());
      }
    }
    return rest.replaceAll("[^a-z ]", " ").strip();
  }

  /** {@code Đăng ngày 08/01/2021}; {@code Ngày: 08/01/2021}. */
  private static boolean labelled(Line line, Timestamp stamp) {
    String before = line.folded().substring(0, stamp.start()).strip();
    boolean colon = before.endsWith(":");
    String words = colon ? before.substring(0, before.length() - 1).strip() : before;
    return LABELS.stream().anyMatch(l -> ends(words, l)) || (colon && ends(words, "ngay"));
  }

  private static boolean ends(String words, String label) {
    return words.endsWith(label) && Words.at(words, words.length() - label.length(), label);
  }

  /** A section of the site before the day: {@code Chính trị 13-05-2022}. */
  private static boolean section(Line line, Timestamp stamp) {
    return stamp.end() == line.length()
        && Headings.isHeading(line.text().substring(0, stamp.start()).strip());
  }

  /** An outlet's mark or name: {@code QTO}, {@code Báo Quảng Trị}. */
  private static boolean outlet(String rest) {
    boolean mark = rest.indexOf(' ') < 0 && rest.length() <= LONGEST_MARK;
    return mark || OUTLETS.stream().anyMatch(o -> Words.at(rest, 0, o));
  }
}
