package vn.caunoi.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.caunoi.policy.DataTable;

/** Words by which the furniture of a page is known (mục, nút và khung của trang tin). */
final class Phrases {
  private static final int LONGEST = 60;
  private static final int LONGEST_TEASER = 200;
  private static final int MOMENT_DIGITS = 9;
  private static final Pattern MOMENT =
      Pattern.compile(
          "\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}\\D{1,9}\\d{1,2}[:h]\\d{2}|"
              + "\\d{1,2}[:h]\\d{2}\\D{1,9}\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}");

  /** The day of an article stays beside its buttons: {@code 27/05/2024 | Lượt xem: 123}. */
  private static final Pattern DAY = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}");

  private static final Map<String, Place> ALL = new HashMap<>();

  /** Open a line that links to another article. */
  private static final List<String> OPENERS = new ArrayList<>();

  static {
    for (List<String> row : DataTable.read(Phrases.class, "page-phrases.tsv", 2)) {
      if (row.get(1).equals("opens")) {
        OPENERS.add(row.getFirst().toLowerCase(Locale.ROOT) + ":");
        continue;
      }
      ALL.put(Fold.key(row.getFirst()), Place.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
  }

  private Phrases() {}

  /** Where on a page a phrase stands. */
  enum Place {
    /** Above lists and forms behind the text. */
    TAIL,
    /** In menus before the text. */
    HEAD,
    /** A label of a form. */
    FORM,
    /** Alone anywhere. */
    LINE
  }

  /** What these words are, when they are nothing else than phrases with numbers and signs. */
  static Optional<Place> of(CharSequence words) {
    if (isTeaser(words)) {
      return Optional.of(Place.LINE);
    }
    if (words.length() > LONGEST || isMoment(words)) {
      return Optional.empty();
    }
    Place whole = ALL.get(Fold.key(words));
    if (whole == Place.LINE && DAY.matcher(words).find()) {
      return Optional.empty();
    }
    return whole == null && isButtons(words.toString())
        ? Optional.of(Place.LINE)
        : Optional.ofNullable(whole);
  }

  /** A link to another article within the text: {@code >> Thêm xe lăn}, {@code Xem thêm: …}. */
  private static boolean isTeaser(CharSequence words) {
    if (words.length() <= 2 || words.length() > LONGEST_TEASER) {
      return false;
    }
    String start = words.toString();
    return start.startsWith(">>")
        || OPENERS.stream().anyMatch(o -> start.regionMatches(true, 0, o, 0, o.length()));
  }

  /** A day and an hour, such as an article's time of publication beside its count of readers. */
  private static boolean isMoment(CharSequence words) {
    return words.chars().filter(c -> c >= '0' && c <= '9').count() >= MOMENT_DIGITS
        && MOMENT.matcher(words).find();
  }

  /** Several phrases beside each other: {@code Xem thêm | Chia sẻ}. */
  private static boolean isButtons(String words) {
    if (words.indexOf('|') < 0) {
      return false;
    }
    List<String> parts = List.of(words.split("\\|", -1));
    return parts.size() > 1 && parts.stream().allMatch(w -> ALL.containsKey(Fold.key(w)));
  }
}
