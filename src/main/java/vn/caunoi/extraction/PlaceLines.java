package vn.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.caunoi.policy.PolicyDate;
import vn.caunoi.text.Folding;

/** Reads "Lạng Sơn, ngày … tháng 7 năm 2020", with what is left blank left out. */
final class PlaceLines {
  private static final Pattern STOPS = Pattern.compile("[,.\\s]+$");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final int MOST_WORDS = 5;
  private static final int LINES_BELOW = 3;
  private static final int LONGEST_LINE = 70;
  private static final String BLANKS = " .…_\n,\u00A0";

  private static final int FIRST_YEAR = 1900;

  private PlaceLines() {}

  /** A date read, with its extent. */
  private record Read(Optional<PolicyDate> date, int end) {}

  /** The first place line of the head; it is cut out. */
  static Optional<Letterhead.PlaceLine> find(HeadText head) {
    String folded = head.folded();
    for (int at = Words.find(folded, 0, "ngay"); at >= 0; at = Words.find(folded, at + 4, "ngay")) {
      Read read = read(folded, at + 4);
      if (read.end() > 0) {
        int from = townStart(head.text(), at);
        String town = head.text().substring(from, at).replace('\n', ' ').strip();
        head.cut(from, read.end());
        return Optional.of(new Letterhead.PlaceLine(trim(town), read.date()));
      }
    }
    return Optional.empty();
  }

  /** The date of a place line of its own that stands below the title. */
  static Optional<PolicyDate> behindTitle(Page page) {
    if (page.head().date().isPresent() || page.title().isEmpty()) {
      return Optional.empty();
    }
    int from = page.title().get().end();
    return page.lines().stream()
        .skip(from)
        .limit(LINES_BELOW)
        .filter(l -> l.length() < LONGEST_LINE && Character.isUpperCase(l.text().charAt(0)))
        .flatMap(l -> alone(l).stream())
        .findFirst();
  }

  private static Optional<PolicyDate> alone(Line line) {
    HeadText head = new HeadText(List.of(line));
    return find(head)
        .filter(p -> Places.town(p.town()).isPresent())
        .filter(_ -> head.text().chars().noneMatch(Character::isLetterOrDigit))
        .flatMap(Letterhead.PlaceLine::date);
  }

  /** Where a place line starts in a line; the line's length where it holds none. */
  static int start(Line line) {
    HeadText head = new HeadText(List.of(line));
    if (!Words.contains(line.folded(), "thang") || find(head).isEmpty()) {
      return line.length();
    }
    int start = head.text().indexOf(HeadText.CUT);
    while (start > 0 && Character.isWhitespace(line.text().charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static String trim(String town) {
    return SPACES.matcher(STOPS.matcher(town).replaceAll("")).replaceAll(" ");
  }

  /** Day, month and year behind "ngày"; an end of 0 where it is no place line. */
  private static Read read(String folded, int from) {
    Read slashed = slashed(folded, from);
    if (slashed.end() > 0) {
      return slashed;
    }
    int[] cursor = {from};
    int day = number(folded, cursor, 2);
    int month = word(folded, cursor, "thang") ? number(folded, cursor, 2) : -1;
    boolean year = month >= 0 && word(folded, cursor, "nam");
    int value = year ? number(folded, cursor, 4) : -1;
    if (!year) {
      return new Read(Optional.empty(), 0);
    }
    return new Read(date(day, month, value), cursor[0]);
  }

  /** "ngày 27/02/2018". */
  private static Read slashed(String folded, int from) {
    int[] cursor = {from};
    int day = number(folded, cursor, 2);
    boolean first = mark(folded, cursor);
    int month = first ? number(folded, cursor, 2) : 0;
    boolean second = first && mark(folded, cursor);
    int year = second ? number(folded, cursor, 4) : 0;
    boolean whole = day > 0 && month > 0 && year > 999;
    return new Read(whole ? date(day, month, year) : Optional.empty(), whole ? cursor[0] : 0);
  }

  private static boolean mark(String folded, int[] cursor) {
    boolean found = cursor[0] < folded.length() && "/-.".indexOf(folded.charAt(cursor[0])) >= 0;
    cursor[0] += found ? 1 : 0;
    return found;
  }

  /** The digits here, 0 where there are none. */
  private static int number(String folded, int[] cursor, int most) {
    int i = skip(folded, cursor[0]);
    int start = i;
    while (i < folded.length() && i - start < most && Character.isDigit(folded.charAt(i))) {
      i++;
    }
    boolean whole = i > start && (i >= folded.length() || !Character.isDigit(folded.charAt(i)));
    cursor[0] = whole ? i : skip(folded, cursor[0]);
    return whole ? Integer.parseInt(folded, start, i, 10) : 0;
  }

  private static boolean word(String folded, int[] cursor, String word) {
    int at = skip(folded, cursor[0]);
    boolean here = folded.startsWith(word, at);
    cursor[0] = here ? at + word.length() : cursor[0];
    return here;
  }

  private static int skip(String folded, int from) {
    int i = from;
    while (i < folded.length() && BLANKS.indexOf(folded.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static Optional<PolicyDate> date(int day, int month, int year) {
    return year < FIRST_YEAR ? Optional.empty() : PolicyDate.of(year, month, day);
  }

  /** Where the town before "ngày" starts: the longest run of words that is a known place. */
  private static int townStart(String text, int ngay) {
    List<Integer> starts = wordStarts(text, ngay);
    for (int i = starts.size() - 1; i >= 0; i--) {
      if (Places.town(trim(text.substring(starts.get(i), ngay))).isPresent()) {
        return kindBefore(text, starts.get(i));
      }
    }
    return starts.isEmpty() ? ngay : sameLine(text, starts, ngay);
  }

  /** Takes "Thành phố", "TP." or "Tỉnh" before the name along. */
  private static int kindBefore(String text, int name) {
    String folded = Folding.fold(text.substring(Math.max(0, name - 12), name));
    for (String kind : List.of("thanh pho ", "tp. ", "tp.", "tp ", "tinh ")) {
      if (folded.endsWith(kind)) {
        return name - kind.length();
      }
    }
    return name;
  }

  private static int sameLine(String text, List<Integer> starts, int ngay) {
    int line = text.lastIndexOf('\n', ngay) + 1;
    return starts.stream().filter(s -> s >= line).reduce((_, b) -> b).orElse(ngay);
  }

  /** The figure of "Quận 7". */
  private static boolean numbered(String text, int start, int end) {
    String before = Folding.fold(text.substring(Math.max(0, start - 10), start)).stripTrailing();
    return end - start <= 2
        && text.substring(start, end).chars().allMatch(Character::isDigit)
        && (before.endsWith("quan") || before.endsWith("phuong"));
  }

  /** Starts of the capitalised words right before this place, nearest first. */
  private static List<Integer> wordStarts(String text, int ngay) {
    List<Integer> starts = new ArrayList<>();
    int end = ngay;
    while (starts.size() < MOST_WORDS) {
      while (end > 0
          && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == ',')) {
        end--;
      }
      int start = end;
      while (start > 0
          && !Character.isWhitespace(text.charAt(start - 1))
          && text.charAt(start - 1) != HeadText.CUT) {
        start--;
      }
      boolean capitalised =
          start < end
              && (Character.isUpperCase(text.charAt(start))
                  || text.charAt(start) == '-'
                  || numbered(text, start, end));
      if (!capitalised) {
        return starts;
      }
      starts.add(start);
      end = start;
    }
    return starts;
  }
}
