package vn.caunoi.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.caunoi.policy.Span;

/**
 * Takes the attribute table of a legal portal out of a page that was saved as text.
 *
 * <table>
 *   <caption>Forms of an entry</caption>
 *   <tr><th>printed</th><th>lines</th></tr>
 *   <tr><td>Số ký hiệu⇥12/KH-UBND, cells parted by tabs or bars</td><td>one</td></tr>
 *   <tr><td>Số ký hiệu: 12/KH-UBND, with or without colon</td><td>one</td></tr>
 *   <tr><td>Số ký hiệu, and the value in the next line</td><td>two</td></tr>
 * </table>
 *
 * <p>Entries count where at least three stand together and one of them is the number.
 */
final class TextAttributes {
  private static final Pattern BARS = Pattern.compile("\\|");
  private static final Pattern COLON = Pattern.compile(":\\s*$");
  private static final int LEAST = 3;
  private static final int MOST_LINES = 400;
  private static final int LONGEST_VALUE = 700;

  private final String text;
  private final List<Part.Line> lines;

  /**
   * What was found.
   *
   * @param lines those that are no attributes
   * @param facts under names such as {@code page.number}
   */
  record Taken(List<Part.Line> lines, Map<String, String> facts) {}

  private TextAttributes(String text, List<Part.Line> lines) {
    this.text = text;
    this.lines = lines;
  }

  /** Parts the attributes from the text. */
  static Taken take(String text, List<Part.Line> lines) {
    return new TextAttributes(text, lines).take();
  }

  private Taken take() {
    int most = Math.min(lines.size(), MOST_LINES);
    int i = 0;
    while (i < most) {
      Map<String, String> found = new LinkedHashMap<>();
      BitSet used = run(i, most, found);
      if (found.size() >= LEAST && found.containsKey("page.number")) {
        return new Taken(without(used, found.getOrDefault("page.title", "")), found);
      }
      i = Math.max(i + 1, used.length());
    }
    return new Taken(lines, Map.of());
  }

  /** The lines of the entries that follow each other from here; a value may take a second line. */
  private BitSet run(int from, int most, Map<String, String> found) {
    BitSet used = new BitSet();
    int misses = 0;
    int i = from;
    while (i < most && misses < 2) {
      int taken = entry(i, found);
      if (taken == 0 && used.isEmpty()) {
        return used;
      }
      misses = taken == 0 ? misses + 1 : 0;
      used.set(i, i + taken);
      i += Math.max(1, taken);
    }
    return used;
  }

  /** How many lines the entry takes that stands here, 0 where there is none. */
  private int entry(int i, Map<String, String> found) {
    String line = plain(i);
    if (line.length() > LONGEST_VALUE) {
      return 0;
    }
    if (TextRow.of(text, lines.get(i)).filter(row -> pairs(row.cells(), found)).isPresent()) {
      return 1;
    }
    if (barred(line, found)) {
      return 1;
    }
    int colon = line.indexOf(':');
    if (colon > 0 && AttributeLabels.is(line.substring(0, colon))) {
      String value = line.substring(colon + 1).strip();
      return value.isEmpty() ? below(line.substring(0, colon), i, found) : put(line, colon, found);
    }
    int end = AttributeLabels.is(line) ? line.length() : AttributeLabels.end(line);
    return end == line.length()
        ? below(line, i, found)
        : AttributeLabels.put(line.substring(0, end), line.substring(end).strip(), found) ? 1 : 0;
  }

  /** Takes in cells parted by bars of which the first bears none: "Số hiệu | 12/KH-UBND |". */
  private static boolean barred(String line, Map<String, String> found) {
    List<String> cells =
        BARS.splitAsStream(line).map(c -> COLON.matcher(c).replaceAll("").strip()).toList();
    boolean any = false;
    for (int i = 0; i + 1 < cells.size(); i += 2) {
      any |= AttributeLabels.put(cells.get(i), cells.get(i + 1), found);
    }
    return any;
  }

  /** Takes in every entry of the line: "Số hiệu: 12/KH-UBND Loại văn bản: Kế hoạch". */
  private static int put(String line, int colon, Map<String, String> found) {
    int from = 0;
    int mark = colon;
    while (mark > 0) {
      int next = line.indexOf(':', mark + 1);
      int label = next < 0 ? -1 : labelStart(line, mark + 1, next);
      while (next > 0 && label < 0) {
        next = line.indexOf(':', next + 1);
        label = next < 0 ? -1 : labelStart(line, mark + 1, next);
      }
      int end = label < 0 ? line.length() : label;
      AttributeLabels.put(line.substring(from, mark), line.substring(mark + 1, end).strip(), found);
      from = end;
      mark = label < 0 ? -1 : next;
    }
    return 1;
  }

  /** Where a known label that ends at a colon starts; -1 where none does. */
  private static int labelStart(String line, int least, int colon) {
    int start = -1;
    for (int i = colon - 1; i > Math.max(least, colon - AttributeLabels.LONGEST); i--) {
      boolean word = line.charAt(i - 1) == ' ' && Character.isUpperCase(line.charAt(i));
      start = word && AttributeLabels.is(line.substring(i, colon)) ? i : start;
    }
    return start;
  }

  private int below(String label, int i, Map<String, String> found) {
    boolean value = i + 1 < lines.size() && AttributeLabels.put(label, plain(i + 1), found);
    return value ? 2 : 1;
  }

  private boolean pairs(List<Span> cells, Map<String, String> found) {
    boolean any = false;
    for (int i = 0; i + 1 < cells.size(); i++) {
      any |= AttributeLabels.put(cells.get(i).of(text), cells.get(i + 1).of(text), found);
    }
    return any;
  }

  private String plain(int i) {
    return lines.get(i).span().of(text).strip();
  }

  /** The lines but for the entries; the title stays, without its label, for what it cites. */
  private List<Part.Line> without(BitSet used, String title) {
    List<Part.Line> kept = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      if (!used.get(i)) {
        kept.add(lines.get(i));
      } else if (!title.isEmpty() && plain(i).endsWith(title)) {
        Part.Line line = lines.get(i);
        Span value = new Span(line.span().end() - title.length(), line.span().end());
        kept.add(new Part.Line(value, 1, line.indent()));
      }
    }
    return kept;
  }
}
