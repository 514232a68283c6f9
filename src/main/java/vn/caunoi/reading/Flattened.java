package vn.caunoi.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caunoi.policy.Span;

/**
 * Gives a paper whose lines were run together into one its head back: body, number, country, motto,
 * place and date, subject, address, type word and bases each stand on a line again.
 */
final class Flattened {
  private static final int TOP = 5;
  private static final int DEEPEST = 40;
  private static final int SHORTEST = 300;
  private static final int HEAD = 1500;
  private static final int COUNTRY_WITHIN = 400;
  private static final int GAP = 3;

  private static final Pattern COUNTRY =
      Pattern.compile("CỘNG (?:HÒA|HOÀ) (?:XÃ |Xà ?)HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM");

  private static final Pattern NUMBER = Pattern.compile("(?<= )Số ?: ?\\d+ ?[/-]");
  private static final Pattern DATE = Pattern.compile(", ngày ?\\d{1,2} ?tháng ?\\d{1,2} ?năm");

  /** The figure before a paper's text where a page numbers its leaves: "1. BỘ Y TẾ …". */
  private static final Pattern LEAF = Pattern.compile("^ ?\\d{1,2}\\. (?=\\p{Lu}{2})");

  /** What a line of its own starts with. */
  private static final Pattern STARTS =
      Pattern.compile(
          "(?U)(?<= )(?:Độc lập(?= ?[-–]| +Tự do)|Số ?: ?[\\d/]|Số \\d|V/v |Kính gửi"
              + "|Căn cứ (?=\\p{Lu})|Xét đề nghị|Theo đề nghị|QUYẾT (?:ĐỊNH|NGHỊ) ?:|Điều 1\\b)");

  /** What a line of its own ends with. */
  private static final Pattern ENDS =
      Pattern.compile("(?U)Hạnh phúc(?= )|, ngày ?\\d{0,2} ?tháng ?\\d{0,2} ?năm ?\\d{4}(?= )");

  private static final Pattern TOWN =
      Pattern.compile("(?U)(?<= )(?:\\p{Lu}[\\p{L}.]{0,9} ){0,3}\\p{Lu}\\p{L}{0,9}(?=, ngày ?\\d)");
  private static final Pattern TYPE =
      Pattern.compile(
          "(?<= )(?:QUYẾT ĐỊNH|NGHỊ QUYẾT|KẾ HOẠCH|CHỈ THỊ|THÔNG TƯ|CHƯƠNG TRÌNH|THÔNG BÁO)(?= )");

  private Flattened() {}

  /** The lines, with such a one among the first cut. */
  static List<Part.Line> undo(String text, List<Part.Line> lines) {
    List<Part.Line> out = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Part.Line line = lines.get(i);
      if (i < DEEPEST && isHead(line.span().of(text), i)) {
        cut(text, line, out);
      } else {
        out.add(line);
      }
    }
    return out;
  }

  private static boolean isHead(String line, int index) {
    return runTogether(line) && (index < TOP || whole(line));
  }

  /** Whether number and date stand in it, too: a page that shares papers tells of them first. */
  private static boolean whole(String line) {
    String head = line.substring(0, Math.min(line.length(), COUNTRY_WITHIN));
    return NUMBER.matcher(head).find() && DATE.matcher(head).find();
  }

  private static boolean runTogether(String line) {
    if (line.length() < SHORTEST) {
      return false;
    }
    Matcher country = COUNTRY.matcher(line.substring(0, Math.min(line.length(), COUNTRY_WITHIN)));
    return country.find() && country.end() < line.length();
  }

  private static void cut(String text, Part.Line line, List<Part.Line> out) {
    String head = line.span().of(text);
    int from = 0;
    for (int at : cuts(head.substring(0, Math.min(HEAD, head.length())))) {
      add(text, line, from, at, out);
      from = at;
    }
    add(text, line, from, head.length(), out);
  }

  private static NavigableSet<Integer> cuts(String head) {
    NavigableSet<Integer> cuts = new TreeSet<>();
    Matcher leaf = LEAF.matcher(head);
    if (leaf.find()) {
      cuts.add(leaf.end());
    }
    both(COUNTRY.matcher(head), cuts);
    Matcher starts = STARTS.matcher(head);
    while (starts.find()) {
      cuts.add(starts.start());
    }
    Matcher ends = ENDS.matcher(head);
    while (ends.find()) {
      cuts.add(ends.end());
    }
    Matcher town = TOWN.matcher(head);
    if (town.find()) {
      cuts.add(town.start());
    }
    both(TYPE.matcher(head), cuts);
    return cuts;
  }

  private static void both(Matcher first, NavigableSet<Integer> cuts) {
    if (first.find()) {
      cuts.add(first.start());
      cuts.add(first.end());
    }
  }

  private static void add(String text, Part.Line line, int from, int to, List<Part.Line> out) {
    Span span = TextRow.trimmed(text, line.span().start() + from, line.span().start() + to);
    if (span.length() > 0) {
      out.add(new Part.Line(span, from == 0 ? line.gap() : GAP, 0));
    }
  }
}
